import { closeSync, openSync, writeSync } from "node:fs";
import { type Classification, type Language, measures, ratesOf, segmentTotals } from "#core";
import { progressBar } from "./progress.ts";

/** Customers a write: a million customers never become one string. */
const BLOCK = 2_000;

/** The machine-readable result (contract in the README, "For programs"). */
export function writeJson(path: string, classification: Classification, language: Language): void {
  const file = openSync(path, "w");
  try {
    const write = (text: string) => writeSync(file, text);
    const { run, imported, problems } = classification;
    const account = Object.fromEntries(imported.account.map(({ tab, ...rest }) => [tab, rest]));
    const rates = ratesOf(classification);
    const head = { run, account, rates, dimensions: dimensionTotals(classification, language) };
    write(`${JSON.stringify(head).slice(0, -1)},\n"customers":[`);
    const size = imported.customers.size;
    const entry = customerEntry(classification, language);
    const bar = progressBar("Writing 写入");
    for (let from = 0; from < size; from += BLOCK) {
      bar.to(from / size);
      const block = Array.from({ length: Math.min(BLOCK, size - from) }, (_unused, at) =>
        JSON.stringify(entry(from + at)),
      );
      write(`${from === 0 ? "\n" : ",\n"}${block.join(",\n")}`);
    }
    bar.done();
    write("],\n");
    const told = problems.map(({ code, tab, row, column, saw, message }) => ({
      code,
      tab: tab ?? null,
      row: row ?? null,
      column: column ?? null,
      saw: saw ?? null,
      message: message[language],
    }));
    write(`"problems":${JSON.stringify(told)}}\n`);
  } finally {
    closeSync(file);
  }
}

function dimensionTotals(classification: Classification, language: Language) {
  const spend = classification.measure("spend")?.values;
  return classification.dimensions.map((classified) => {
    const { dimension } = classified;
    const totals = segmentTotals(classified, spend);
    return {
      id: dimension.id,
      name: dimension.name[language],
      segments: dimension.segments.map(({ id, name }, at) => ({
        id,
        name: name[language],
        ...totals.segments[at],
      })),
      notEnoughData: totals.notEnoughData.customers,
    };
  });
}

function customerEntry(classification: Classification, language: Language) {
  const { customers } = classification.imported;
  const columns = measures
    .filter(({ kind, ofAll }) => kind !== "date" && kind !== "yes-no" && !ofAll)
    .flatMap(({ id }) => {
      const values = classification.measure(id)?.values;
      return values ? [{ id, values }] : [];
    });
  return (row: number) => {
    const sheetRow = customers.rows[row] ?? -1;
    return {
      key: customers.keys[row],
      row: sheetRow < 0 ? null : sheetRow + 1,
      segments: Object.fromEntries(
        classification.dimensions.map(({ dimension, codes }) => [
          dimension.id,
          dimension.segments[codes[row] ?? -1]?.id ?? null,
        ]),
      ),
      why: Object.fromEntries(
        classification.dimensions.map(({ dimension }) => [
          dimension.id,
          classification.why(dimension.id, row, language),
        ]),
      ),
      measures: Object.fromEntries(
        columns.filter(({ values }) => !Number.isNaN(values[row])).map(({ id, values }) => [id, values[row]]),
      ),
    };
  };
}
