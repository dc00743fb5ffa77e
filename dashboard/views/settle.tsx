import type { Words } from "#core";
import type { ProblemGroup } from "../data/picture.ts";
import { say } from "../state/looks.ts";
import { settle } from "../state/opening.ts";
import { settleWords } from "../words/settle.ts";

interface Way {
  readonly name: Words;
  readonly value: string;
}

/** Problems a single answer about the column settles, and the answers: the engine's choice and its values. */
const SETTLED_BY: ReadonlyMap<string, { readonly about: string; readonly ways: readonly Way[] }> = new Map(
  [
    {
      codes: ["E_DATE_AMBIGUOUS", "E_DATE_ORDER_CONFLICT", "E_DATE_MIXED_ORDER"],
      about: "order",
      ways: [
        { name: settleWords.dayFirst, value: "DMY" },
        { name: settleWords.monthFirst, value: "MDY" },
        { name: settleWords.yearFirst, value: "YMD" },
      ],
    },
    {
      codes: ["E_NUM_AMBIGUOUS"],
      about: "decimal",
      ways: [
        { name: settleWords.decimalPoint, value: "." },
        { name: settleWords.decimalComma, value: "," },
      ],
    },
    {
      codes: ["E_PCT_SCALE"],
      about: "scale",
      ways: [
        { name: settleWords.fraction, value: "fraction" },
        { name: settleWords.points, value: "points" },
      ],
    },
    {
      codes: ["E_DATE_EPOCH"],
      about: "timestamps",
      ways: [
        { name: settleWords.beijing, value: "+08:00" },
        { name: settleWords.utc, value: "UTC" },
      ],
    },
  ].flatMap(({ codes, ...settled }) => codes.map((code) => [code, settled] as const)),
);

/** One click that settles all problems of a column. */
export function Settle({ code, tab, column }: ProblemGroup) {
  const settled = SETTLED_BY.get(code);
  if (!settled || tab === undefined || column === undefined) return null;
  return (
    <p class="settle">
      <span>{say(settleWords.readAs)}</span>
      {settled.ways.map(({ name, value }) => (
        <button
          key={value}
          type="button"
          class="button"
          onClick={() => void settle(`${tab}.${column}.${settled.about}`, value)}
        >
          {say(name)}
        </button>
      ))}
    </p>
  );
}
