import { opposite } from "../evaluate/logic.ts";
import type { Opening, RuleOf } from "./operator.ts";

/** True where its part is false. Where that is unknown, so is this. */
export const not: Opening<RuleOf<"not">> = {
  shape: "opening",
  words: { en: ["not"], zh: ["非"] },
  read: (grammar) => ({ op: "not", of: grammar.one() }),
  print: ({ of }, printer) => printer.denied(of) ?? printer.prefixed(printer.word(not.words), of),
  needs: ({ of }, held) => ({ count: 1, of: [{ rule: of, held: !held }] }),
  compile: ({ of }, compiler) => opposite(compiler.compile(of)),
};
