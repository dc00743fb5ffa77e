import type { Classification } from "../../core/index.ts";
import { classifyCustomers, codesOf } from "./engine/classify.ts";
import { type CustomerTable, readCustomers } from "./table/customers.ts";
import type { Codes } from "./work/labels.ts";

// Five functions by which another bench can run our engine: `npm run bench -- --adapter FILE` makes one module of them.

export function init(): void {}

export function load(file: string): CustomerTable {
  return readCustomers(file);
}

export function classify(table: CustomerTable): Classification {
  return classifyCustomers(table);
}

export function deliver(_table: CustomerTable, labels: Classification): Codes {
  return codesOf(labels);
}

export function codes(_table: CustomerTable, labels: Classification): Codes {
  return codesOf(labels);
}
