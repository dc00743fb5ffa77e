import { labels } from "../work/labels.ts";
import { otherSizeLines, type SizeLines, sizeLines } from "../work/lines.ts";
import { home, industryWords, natureWords, provinces, statedNatures } from "../work/words.ts";
import { type Answer, question } from "./question.ts";

const known = (column: string) => (labels.get(column) ?? []).slice(1);
const anyOf = (words: readonly string[] = []) => words.join(", ");

/** The sentence for one size: 0 small, 1 medium, 2 large. A company without revenue is judged by its employees alone. */
function isOfSize(size: 0 | 1 | 2): string {
  const reaches = ({ employees, revenue }: SizeLines) =>
    `employees >= ${employees[size]}${
      revenue ? ` and (company revenue is empty or company revenue >= ${revenue[size]})` : ""
    }`;
  const own = [...sizeLines].map(
    ([industry, given]) => `industry group is ${industry} and ${reaches(given)}`,
  );
  const others = ["unknown", ...known("industry_code")].filter((industry) => !sizeLines.has(industry));
  return [...own, `industry group is one of ${anyOf(others)} and ${reaches(otherSizeLines)}`].join(" or ");
}

/** Who customers are: size, place, nature, industry. */
export const profileQuestions = [
  question("size", "size class", [
    ["unknown", "employees is empty"],
    ["large", isOfSize(2)],
    ["medium", isOfSize(1)],
    ["small", isOfSize(0)],
    ["micro", "otherwise"],
  ]),
  question("region", "region class", [
    ["local", `province as written starts with ${home}`],
    ["outside", provinces.map((province) => `province as written starts with ${province}`).join(" or ")],
    ["international", "otherwise"],
  ]),
  question("stated-nature", "stated nature", [
    ["unsaid", `nature is empty or nature is not one of ${anyOf([...statedNatures.keys()])}`],
    ...[...statedNatures].map(([stated, word]): Answer => [word, `nature is ${stated}`]),
  ]),
  question("nature", "kind of customer", [
    ...[...natureWords].map(([word, words]): Answer => {
      return [word, `stated nature is ${word} or stated nature is unsaid and name contains ${anyOf(words)}`];
    }),
    ["person", "stated nature is person or stated nature is unsaid and letters in name between 2 and 4"],
  ]),
  question("stated-industry", "stated industry", [
    ["unsaid", "industry is empty"],
    ...[...industryWords].map(([word, words]): Answer => [word, `industry contains ${anyOf(words)}`]),
    ["strange", "otherwise"],
  ]),
  question("industry_code", "industry group", [
    ...[...industryWords].map(([word, words]): Answer => {
      const byName = `stated industry is one of unsaid, strange and name is not empty and name contains ${anyOf(words)}`;
      return [word, `stated industry is ${word} or ${byName}`];
    }),
    ["unknown", "otherwise"],
  ]),
];
