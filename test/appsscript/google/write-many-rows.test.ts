import { expect, test } from "vitest";
import { column, openPort, refusalOf } from "../port.ts";

/** Our fifteen columns beside so many customers. */
const fifteen = (rows: number) =>
  Array.from({ length: 15 }, (_, index) =>
    column(`c${index}`, new Array<string>(rows).fill(`answer ${index}`)),
  );

const named = (rows: number) => [
  ["Name", "Size"],
  ...Array.from({ length: rows }, (_, index) => [`n${index}`, index]),
];

test("service calls grow by at most 6 for every 20,000 rows", async () => {
  const calls = async (rows: number) => {
    const { apply } = await openPort({ sheets: { C: named(rows) } });
    const { calls, thrown } = apply(fifteen(rows));
    expect(thrown).toBeUndefined();
    return calls;
  };
  expect((await calls(45_000)) - (await calls(5_000))).toBeLessThanOrEqual(2 * 6);
});

test("when the time is up what is written stays, and starting again continues", async () => {
  const rows = 180_000;
  const { host, apply, read } = await openPort({ sheets: { C: named(rows) } });
  const before = host.snapshot();
  let left = fifteen(rows);
  let clicks = 0;
  for (; left.length > 0 && clicks < 5; clicks += 1) {
    const { thrown, killed } = apply(left);
    expect(killed).toBe(false);
    if (!thrown) break;
    expect(refusalOf(thrown)).toBe("W_TIME_UP");
    const now = read()[0];
    left = left.map((change, index) => ({ ...change, before: now?.columns[2 + index]?.slice(1) ?? [] }));
  }
  expect(clicks).toBeGreaterThan(0);
  expect(host.rows("C")[rows]?.slice(2)).toEqual(left.map((_, index) => `answer ${index}`));
  expect(host.snapshot()).toEqual(before);
});
