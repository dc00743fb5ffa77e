import { companyName, hasForm } from "../company-name.ts";
import { entriesOf, Keywords, keywordsOf, listed } from "../keywords.ts";
import { lazily } from "../lazily.ts";
import { nameText } from "../name-text.ts";
import { isGovernment } from "../nature/government.ts";
import { divisionNames } from "./divisions.ts";
import { type Industry, industryOfCode, listedIndustry } from "./industry-code.ts";
import { industryWords, noIndustry } from "./industry-words.ts";
import { nameWords } from "./name-words.ts";
import { sectionOfDivision, sections } from "./sections.ts";

const nameKeywords = lazily(() => new Keywords(entriesOf(nameWords.map(listedIndustry))));

/** What an industry column says: a code such as C3421 or 65, known words as a whole, else the word nearest their end. */
export function industryOfWords(text: string): Industry | undefined {
  const words = tight(text);
  if (noWords().has(words)) return undefined;
  const code = isCode.test(words) ? industryOfCode(words) : undefined;
  const known = wholeWords();
  return code ?? known.get(words) ?? known.get(words.replace(kindOf, "")) ?? industryIn(nameText(text));
}

/** What a name says: the word nearest its end; legal forms hold none. 上海金融街餐饮管理有限公司 caters. */
export function industryOfName(name: string): Industry | undefined {
  return industryIn(companyName(name).whole);
}

/** An office of government governs, whatever it looks after; a shop sells what others grow and make. */
function industryIn(whole: string): Industry | undefined {
  const found = nameKeywords().last(whole);
  const isTrade = found?.end === whole.length && !behindOf.test(whole);
  if (!isTrade && !hasForm(whole) && isGovernment(whole) === "surely") return { section: "s" };
  if (!found) return undefined;
  const { section } = found.value;
  const shop = shops().endingAt(whole, whole.length);
  return shop && (section === "a" || section === "c") ? { section: "f", division: "52" } : found.value;
}

const isCode = /^(?:[a-t][0-9]{0,4}|[0-9]{2,4})$/;
const behindOf = /^(?:ministry|department|bureau) of /;
const shops = keywordsOf("店 | 商店 | 专卖店 | 商行 | 店铺 | store | shop | mart | outlet");

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
