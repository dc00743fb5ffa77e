import type { NumberColumn } from "../../../core/index.ts";
import { type Evidence, type Measure, measure, type NumberMeasure } from "../../../core/measures/measure.ts";

const nothing = { en: "", zh: "" };

/** A measure of this bench alone, declared as the product declares its own. */
export function benchMeasure(
  name: string,
  kind: NumberColumn["kind"],
  compute: NumberMeasure["compute"],
): Measure {
  return measure({
    id: name.split(" ").join("-"),
    name: { en: name, zh: name },
    kind,
    needs: nothing,
    compute,
  });
}

/** A column of numbers that every customer table of the bench has. */
export function field(evidence: Evidence, id: string): Float64Array {
  const column = evidence.field(id);
  if (!column || !("values" in column)) throw new Error(`the bench table has no ${id}`);
  return column.values;
}

/** The same for a column of text. */
export function wording(evidence: Evidence, id: string) {
  const column = evidence.field(id);
  if (!column || !("codes" in column)) throw new Error(`the bench table has no ${id}`);
  return column;
}
