import { always } from "../evaluate/logic.ts";
import type { Opening, RuleOf } from "./operator.ts";

/** True for everyone the rules before it have left. */
export const otherwise: Opening<RuleOf<"otherwise">> = {
  shape: "opening",
  words: { en: ["otherwise"], zh: ["其余", "否则"] },
  read: () => ({ op: "otherwise" }),
  print: (_, printer) => printer.alone(otherwise.words),
  needs: (_, held) => ({ count: held ? 0 : 1, of: [] }),
  compile: () => always(1),
};
