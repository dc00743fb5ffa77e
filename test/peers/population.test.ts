import { describe, expect, it } from "vitest";
import { answers } from "./answers.ts";
import { floor } from "./floor.ts";
import { makePopulation, numberFieldNames, numbersOf, statusOf } from "./population.ts";

describe("the customers of the benchmark", () => {
  it("are the same whatever their number", () => {
    const few = makePopulation(50);
    const many = makePopulation(200);
    for (const field of numberFieldNames)
      expect(numbersOf(few, field)).toEqual(numbersOf(many, field).subarray(0, 50));
    expect(statusOf(few).codes).toEqual(statusOf(many).codes.subarray(0, 50));
  });

  it("never order last before they order first, nor after the day they are looked at", () => {
    const population = makePopulation(5000);
    const first = numbersOf(population, "first-order");
    const last = numbersOf(population, "last-order");
    last.forEach((day, row) => {
      if (Number.isNaN(day)) return;
      expect(day).toBeLessThanOrEqual(population.asOf);
      if (!Number.isNaN(first[row] ?? Number.NaN)) expect(day).toBeGreaterThanOrEqual(first[row] ?? 0);
    });
  });

  it("reach every answer that columns alone can give", async () => {
    const ready = await floor(makePopulation(50_000));
    await ready.classify();
    const labels = await ready.labels();
    for (const [question, names] of answers) {
      if (question === "loyalty") continue;
      const reached = new Set(labels.get(question));
      expect([question, names.filter((_, at) => !reached.has(at))]).toEqual([question, []]);
    }
  });
});
