import { describe, expect, it } from "vitest";
import { answers } from "./answers.ts";
import { differences } from "./compare.ts";

const questions = [...answers.keys()];
/** Two customers, both with the first answer to every question. */
const same = () => new Int8Array(questions.length * 2);

describe("comparing two contestants' answers", () => {
  it("finds nothing when every answer is the same", () => {
    expect(differences(same(), same(), 2)).toEqual([]);
  });

  it("names the question, counts the customers and says both answers in words", () => {
    const other = same();
    other[questions.indexOf("churn") * 2 + 1] = -1;
    expect(differences(same(), other, 2)).toEqual([
      { question: "churn", rows: 1, examples: [{ row: 1, ours: "lost", theirs: "not enough data" }] },
    ]);
  });

  it("counts a customer left out by the other side as different", () => {
    expect(differences(same(), same().subarray(0, -1), 2)).toMatchObject([{ question: "loyalty", rows: 1 }]);
  });

  it("shows five examples and counts the rest", () => {
    const size = 9;
    const first = new Int8Array(questions.length * size);
    const second = first.map((_, at) => (at < size ? 1 : 0));
    const [found] = differences(first, second, size);
    expect([found?.rows, found?.examples.length]).toEqual([9, 5]);
  });
});
