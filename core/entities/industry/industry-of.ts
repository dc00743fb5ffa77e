import { companyName } from "../company-name.ts";
import { entriesOf, Keywords, listed } from "../keywords.ts";
import { lazily } from "../lazily.ts";
import { nameText } from "../name-text.ts";
import { isGovernment } from "../nature/government.ts";
import { divisionNames } from "./divisions.ts";
import { type Industry, listedIndustry } from "./industry-code.ts";
import { industryWords, noIndustry } from "./industry-words.ts";
import { nameWords } from "./name-words.ts";
import { sectionOfDivision, sections } from "./sections.ts";

const nameKeywords = lazily(() => new Keywords(entriesOf(nameWords.map(listedIndustry))));

/** What the words of an industry column mean: as a whole, else by the word nearest their end. */
export function industryOfWords(text: string): Industry | undefined {
  const words = tight(text);
  if (noWords().has(words)) return undefined;
  const known = wholeWords();
  return (
    known.get(words) ?? known.get(words.replace(kindOf, "")) ?? nameKeywords().last(nameText(text))?.value
  );
}

/** What a name says: the word nearest its end; legal forms hold none. 上海金融街餐饮管理有限公司 caters. */
export function industryOfName(name: string): Industry | undefined {
  const { whole } = companyName(name);
  const found = nameKeywords().last(whole)?.value;
  return found ?? (isGovernment(whole) === "surely" ? { section: "s" } : undefined);
}

const kindOf = /(?:行业|产业|业|类|industry|sector)$/;
const between = /[\s/、,，.·\-_()]+/g;

/** Without spaces and marks, "&" said in words: how words of industries are compared. */
function tight(words: string): string {
  return nameText(words).replace(/&/g, "and").replace(between, "");
}

const noWords = lazily(() => new Set(listed(noIndustry).map(tight)));

const wholeWords = lazily(() => {
  const known = new Map<string, Industry>();
  for (const [division, name] of divisionNames()) {
    const section = sectionOfDivision(Number(division));
    if (section) known.set(tight(name), { section, division });
  }
  for (const { id, name } of sections.values()) {
    for (const word of [name.zh, name.en]) known.set(tight(word), { section: id });
  }
  for (const [word, industry] of entriesOf(industryWords.map(listedIndustry)))
    known.set(tight(word), industry);
  return known;
});
