import { junction } from "../evaluate/logic.ts";
import type { Infix, RuleOf } from "./operator.ts";

/** True as soon as one part is. */
export const any: Infix<RuleOf<"any">> = {
  shape: "infix",
  strength: 1,
  words: { en: ["or"], zh: ["或", "或者"] },
  make: (of) => ({ op: "any", of }),
  needs: ({ of }, held) => ({ count: held ? 1 : of.length, of: of.map((rule) => ({ rule, held })) }),
  compile: ({ of }, compiler) => junction(of.map(compiler.compile), 1),
};
