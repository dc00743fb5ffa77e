import { junction } from "../evaluate/logic.ts";
import type { Infix, RuleOf } from "./operator.ts";

/** True when every part is. */
export const all: Infix<RuleOf<"all">> = {
  shape: "infix",
  strength: 2,
  words: { en: ["and"], zh: ["且", "并且", "而且"] },
  make: (of) => ({ op: "all", of }),
  needs: ({ of }, held) => ({ count: held ? of.length : 1, of: of.map((rule) => ({ rule, held })) }),
  compile: ({ of }, compiler) => junction(of.map(compiler.compile), 0),
};
