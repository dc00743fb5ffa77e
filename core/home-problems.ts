import { countryOf } from "./entities/places/country.ts";
import type { Evidence } from "./measures/measure.ts";
import { homePlace } from "./measures/place.ts";
import type { Problem } from "./problem.ts";
import { both } from "./words/words.ts";

const unknownCountry = {
  en: "The home country in the settings, “{saw}”, is not one we know, so China was taken. Write its name or two letters, such as DE.",
  zh: "设置中的本国“{saw}”无法识别，已按中国处理。请填写国家名称或两字母代码，例如 DE。",
};
const unknownCity = {
  en: "The home city in the settings, “{saw}”, is not one place we know, so nobody is local. Write the city, and its province or country where others are called so too.",
  zh: "设置中的本地城市“{saw}”无法识别，因此没有本地客户。请填写城市，有重名时同时填写省份或国家。",
};

/** A home that is set and not recognised: nobody would be local. */
export function homeProblems(evidence: Evidence): Problem[] {
  const [country = "", ...parts] = ["home-country", "home-province", "home-city", "home-district"].map(
    evidence.choice,
  );
  const city = parts.join("");
  const problems: Problem[] = [];
  const add = (setting: string, saw: string, message: typeof unknownCity) =>
    problems.push({
      code: `W_${setting.toUpperCase().replace("-", "_")}`,
      setting,
      saw,
      message: both(message, { saw }),
    });
  if (country !== "" && countryOf(country) === undefined) add("home-country", country, unknownCountry);
  if (city !== "" && homePlace(evidence)?.province === undefined) add("home-city", city, unknownCity);
  return problems;
}
