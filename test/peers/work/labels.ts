/** The 22 answers wanted for every customer, in the order in which they are hashed; code 0 is the first word of each. */
export const labels: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    value_abs: "unknown low medium high top",
    value_abc: "none A B C",
    r_score: "none 1 2 3 4 5",
    f_score: "none 1 2 3 4 5",
    m_score: "none 1 2 3 4 5",
    rfm11:
      "none champions loyal potential-loyalist new promising need-attention about-to-sleep at-risk cannot-lose hibernating lost",
    rfm8: "none key-value key-develop key-keep key-win-back general-value general-develop general-keep general-win-back",
    freq_band: "none one-off rare half-yearly quarterly monthly",
    lifecycle: "none potential first repeat loyal lapsed",
    loyalty: "none low medium high very-high",
    churn: "none low medium high",
    renewal: "none expired grace due-30 due-90 active",
    size: "unknown micro small medium large",
    region: "unknown local outside international",
    nature: "unknown person company government institution",
    industry_code:
      "unknown manufacturing software retail catering wholesale transport construction medical education finance agriculture media",
    need: "none price quality service innovation",
    pref: "none single few many",
    satisfaction: "none detractor passive promoter",
    activity: "none dormant cold cooling warm active",
    complaint: "unknown none some many",
    priority: "none P1 P2 P3 P4",
  }).map(([column, words]) => [column, words.split(" ")]),
);

/** The names of the label columns, in their fixed order. */
export const columns: readonly string[] = [...labels.keys()];

/** One code a customer in each of the 22 columns. */
export type Codes = readonly Uint8Array[];

/** The code of a word of a column. */
export function codeOf(column: string, word: string): number {
  const code = labels.get(column)?.indexOf(word) ?? -1;
  if (code < 0) throw new Error(`${column} is never ${word}`);
  return code;
}

/** The word of a code of a column. */
export function wordOf(column: string, code: number): string {
  return labels.get(column)?.[code] ?? `code ${code}`;
}
