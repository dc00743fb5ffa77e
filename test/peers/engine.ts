import { type Classification, classify, type Imported, standard } from "../../core/index.ts";
import { answers, code } from "./answers.ts";
import type { Contestant } from "./contestant.ts";
import type { Population } from "./population.ts";

/** The customers as the importer would hand them over, anew each time so that nothing is remembered between runs. */
function imported({ size, fields }: Population, keys: readonly string[]): Imported {
  return {
    customers: {
      size,
      table: undefined,
      headerRow: -1,
      rows: new Int32Array(size).fill(-1),
      keys,
      names: keys,
      fields,
      places: new Map(),
    },
    orders: undefined,
    currency: undefined,
    account: [],
    lines: undefined,
    records: [],
    matched: [],
    problems: [],
  };
}

function recoded({ dimensions }: Classification, question: string): Int8Array {
  const found = dimensions.find(({ dimension }) => dimension.id === question);
  if (!found) throw new Error(`the engine does not answer ${question}`);
  const codes = found.dimension.segments.map(({ id }) => code(question, id));
  return found.codes.map((at) => (at < 0 ? -1 : (codes[at] ?? -2)));
}

/** Our engine with its standard scheme, exactly as the add-on and the dashboard call it. */
export const engine: Contestant = (population) => {
  const keys = Array.from({ length: population.size }, (_, row) => `C${row}`);
  let result: Classification | undefined;
  return {
    classify: () => {
      const outcome = classify(imported(population, keys), standard, population.asOf);
      if (!("dimensions" in outcome))
        throw new Error(outcome.problems.map(({ message }) => message.en).join("; "));
      result = outcome;
    },
    labels: () =>
      new Map([...answers.keys()].map((question) => [question, recoded(result as Classification, question)])),
  };
};
