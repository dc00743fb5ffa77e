import { countryOf } from "./entities/places/country.ts";
import type { Place } from "./entities/places/place.ts";
import type { Evidence } from "./measures/measure.ts";
import { homePlace, places } from "./measures/place.ts";
import type { Problem } from "./problem.ts";
import { didYouMean, fold, nearestTexts } from "./rules/index.ts";
import { both, type Words } from "./words/words.ts";

const unknownCountry = {
  en: "“{saw}” is not a country we know, so China was taken. Write its name or two letters, such as DE.",
  zh: "无法识别“{saw}”这个国家，已按中国处理。请填写国家名称或两字母代码，例如 DE。",
};
const unknownCity = {
  en: "“{saw}” is not one place we know, so nobody is local. Write it with its country, such as “Berlin, Germany”, or with its province where others are called so too.",
  zh: "无法识别“{saw}”是哪座城市，因此没有本地客户。请连同国家填写，例如“Berlin, Germany”；有重名时同时填写省份。",
};

const unmetCity = {
  en: "None of your customers is in “{saw}”, so nobody is local.{hint}",
  zh: "没有客户在“{saw}”，因此没有本地客户。{hint}",
};

/** A home that is set and not recognised, or abroad no city of any customer: nobody would be local. */
export function homeProblems(evidence: Evidence): Problem[] {
  const [country = "", ...parts] = ["home-country", "home-province", "home-city", "home-district"].map(
    evidence.choice,
  );
  const city = parts.join("");
  const problems: Problem[] = [];
  const add = (setting: string, saw: string, message: typeof unknownCity, hint = didYouMean([])) =>
    problems.push({
      code: `W_${setting.toUpperCase().replace("-", "_")}`,
      setting,
      saw,
      message: both(message, { saw, hint }),
    });
  if (country !== "" && countryOf(country) === undefined) add("home-country", country, unknownCountry);
  const home = homePlace(evidence);
  if (city !== "" && (home?.province ?? home?.city) === undefined) add("home-city", city, unknownCity);
  const near = home && nearestCities(home, evidence);
  if (near) add("home-city", home.city ?? "", unmetCity, didYouMean(near));
  return problems;
}

/** Cities of customers that are written much like ours; undefined where ours is among them, or there are none. In China only known cities are read. */
function nearestCities({ country, city }: Place, evidence: Evidence): readonly Words[] | undefined {
  if (country === "CN" || city === undefined) return undefined;
  const theirs = places(evidence)?.read.flatMap((read) =>
    !("ambiguous" in read) && read.country === country && read.city !== undefined ? [read.city] : [],
  );
  if (!theirs || theirs.length === 0 || theirs.some((other) => fold(other) === fold(city))) return undefined;
  return nearestTexts(city, [...new Set(theirs)].sort());
}
