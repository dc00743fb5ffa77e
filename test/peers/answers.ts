/** The ten questions every contestant answers, and the order in which each codes its answers; −1 is "not enough data". */
export const answers: ReadonlyMap<string, readonly string[]> = new Map([
  ["value", ["high", "medium", "low"]],
  ["frequency", ["too-new", "high", "medium", "low"]],
  [
    "rfm",
    [
      "prospect",
      "champions",
      "loyal",
      "potential-loyalist",
      "new",
      "promising",
      "need-attention",
      "about-to-sleep",
      "at-risk",
      "cannot-lose",
      "hibernating",
      "lost",
    ],
  ],
  [
    "rfm-eight",
    [
      "key-value",
      "key-develop",
      "key-keep",
      "key-win-back",
      "general-value",
      "general-develop",
      "general-keep",
      "general-win-back",
    ],
  ],
  ["status", ["existing", "lost", "potential"]],
  ["lifecycle", ["potential", "lost", "first-time", "loyal", "repeat"]],
  ["activity", ["none", "active", "silent", "dormant"]],
  ["tier", ["potential", "vip", "regular"]],
  ["churn", ["lost", "warning", "watch", "new-watch", "normal"]],
  ["loyalty", ["high", "medium", "low"]],
]);

/** One code a customer for each question, in the order of the customers. */
export type Labels = ReadonlyMap<string, Int8Array>;

/** The code of one answer. */
export function code(question: string, answer: string): number {
  const found = answers.get(question)?.indexOf(answer) ?? -1;
  if (found < 0) throw new Error(`${question} has no answer ${answer}`);
  return found;
}

/** The grid of definition D-05: rows recency 1 … 5, columns FM 1 … 5. */
export const rfmGrid: readonly (readonly string[])[] = [
  ["lost", "hibernating", "at-risk", "cannot-lose", "cannot-lose"],
  ["about-to-sleep", "need-attention", "need-attention", "at-risk", "at-risk"],
  ["promising", "need-attention", "potential-loyalist", "loyal", "loyal"],
  ["promising", "potential-loyalist", "potential-loyalist", "loyal", "champions"],
  ["new", "potential-loyalist", "loyal", "champions", "champions"],
];
