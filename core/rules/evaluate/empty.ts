import { isText } from "../../columns.ts";
import type { Condition } from "./condition.ts";
import { always } from "./logic.ts";
import type { Operand } from "./operand.ts";

/** Whether nothing is there. Always known: an absent column is empty for everyone. */
export function empty(operand: Operand, negated: boolean): Condition {
  const flip = negated ? 1 : 0;
  if (operand === undefined) return always(negated ? 0 : 1);
  if (typeof operand === "number") return always(Number.isNaN(operand) !== negated ? 1 : 0);
  if (isText(operand)) {
    const { codes } = operand;
    return {
      test(out, rows, count) {
        for (let k = 0; k < count; k++) out[k] = +((codes[rows[k] as number] as number) < 0) ^ flip;
      },
    };
  }
  const { values } = operand;
  return {
    test(out, rows, count) {
      for (let k = 0; k < count; k++) out[k] = +Number.isNaN(values[rows[k] as number] as number) ^ flip;
    },
  };
}
