import { describe, expect, it } from "vitest";
import type { Words } from "#core";
import { chartWords } from "../../dashboard/words/charts.ts";
import { customerWords } from "../../dashboard/words/customers.ts";
import { overviewWords } from "../../dashboard/words/overview.ts";
import { pageWords } from "../../dashboard/words/page.ts";
import { settleWords } from "../../dashboard/words/settle.ts";
import { startWords } from "../../dashboard/words/start.ts";
import { understoodWords } from "../../dashboard/words/understood.ts";

const catalogues = {
  chartWords,
  customerWords,
  overviewWords,
  pageWords,
  settleWords,
  startWords,
  understoodWords,
};
const messages = Object.entries(catalogues).flatMap(([screen, words]) =>
  Object.entries<Words>(words).map(([key, message]) => [`${screen}.${key}`, message] as const),
);

describe("the page's words", () => {
  it.each(messages)("%s is said in both languages with the same slots", (_, { en, zh }) => {
    const slots = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
    expect(slots(zh)).toEqual(slots(en));
    expect(en).toMatch(/\S/);
    expect(zh).toMatch(/\S/);
  });

  it("Chinese sentences use Chinese punctuation", () => {
    const halfWidth = messages.filter(([, { zh }]) => /\p{Script=Han}[,;:!?]/u.test(zh)).map(([key]) => key);
    expect(halfWidth).toEqual([]);
  });
});
