import type { Classification } from "../../../core/classification.ts";
import { type ClassifyOptions, classifyTables } from "../../../core/classify-tables.ts";
import { type Scheme, standard } from "../../../core/schemes/scheme.ts";
import type { Table } from "../../../core/tables/table.ts";
import { AS_OF } from "./random-book.ts";

/** By the standard scheme, unless said otherwise; a run that stops fails the test. */
export function classified(tables: readonly Table[], more: Partial<ClassifyOptions> = {}): Classification {
  const result = classifyTables(tables, { today: AS_OF, choices: new Map(), ...more });
  if (!("dimensions" in result)) throw new Error(result.problems.map(({ message }) => message.en).join("\n"));
  return result;
}

/** The standard scheme with one question alone. */
export function asking(dimension: string): Scheme {
  return { ...standard, off: standard.dimensions.flatMap(({ id }) => (id === dimension ? [] : id)) };
}

/** Customer → segment id in one dimension; null is "not enough data". */
export function segmentsByKey(
  { dimensions, imported }: Classification,
  id: string,
): ReadonlyMap<string, string | null> {
  const one = dimensions.find(({ dimension }) => dimension.id === id);
  if (!one) throw new Error(`there is no dimension "${id}"`);
  const { segments } = one.dimension;
  return new Map(
    imported.customers.keys.map((key, row) => [key, segments[one.codes[row] ?? -1]?.id ?? null]),
  );
}

/** Everything a run says of its customers, whichever rows they stand in. */
export function answersOf(result: Classification) {
  const { dimensions, imported, run, flags, why, needs } = result;
  return {
    run,
    needs: dimensions.map(({ dimension: { id } }) => [id, needs(id)]),
    customers: new Map(
      imported.customers.keys.map((key, row) => [
        key,
        dimensions.map(({ dimension: { id, segments }, codes }) => ({
          segment: segments[codes[row] ?? -1]?.id ?? null,
          flags: flags(id, row).map((flag) => flag.id),
          why: [why(id, row, "en"), why(id, row, "zh")],
        })),
      ]),
    ),
  };
}
