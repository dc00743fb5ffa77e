import type { Table } from "../tables/table.ts";
import type { Book } from "./book.ts";
import { afterPlan } from "./change.ts";

/** A workbook held in memory: what tests and .csv files write to. */
export function memoryBook(tables: readonly Table[]): Book {
  let now = tables;
  return {
    tables: () => now,
    apply(plan) {
      now = afterPlan(now, plan);
    },
  };
}
