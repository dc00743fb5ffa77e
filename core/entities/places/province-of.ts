import type { Words } from "../../words/words.ts";
import { lazily } from "../lazily.ts";
import { nameText } from "../name-text.ts";
import { type Province, provinces } from "./provinces.ts";

/** 京, 沪, 粤 … in the order of the codes. */
const LETTERS = "京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新台港澳";
const OTHERS: ReadonlyMap<string, string> = new Map([
  ["蜀", "51"],
  ["黔", "52"],
  ["滇", "53"],
  ["秦", "61"],
  ["陇", "62"],
  ["macao", "82"],
  ["neimenggu", "15"],
  ["nei mongol", "15"],
  ["xizang", "54"],
  ["hongkong", "81"],
]);

const words = lazily(() => {
  const all = [...provinces.values()];
  const found = new Map<string, Province>();
  all.forEach((province, at) => {
    for (const word of [...province.spellings, province.name.en.toLowerCase(), LETTERS.charAt(at)]) {
      found.set(word, province);
    }
  });
  for (const [word, code] of OTHERS) {
    const province = provinces.get(code);
    if (province) found.set(word, province);
  }
  return found;
});

/** The province a whole word names: 浙江省, 浙, Zhejiang, "Zhejiang Province 310000". */
export function provinceOf(word: string): Province | undefined {
  const text = nameText(word)
    .replace(/[\s\d.]+$/, "")
    .replace(/ (?:province|municipality|city|sar|autonomous region)$/, "");
  return words().get(text);
}

/** What a province of our places is called: 浙江 is Zhejiang. */
export function provinceName(name: string): Words | undefined {
  return [...provinces.values()].find((province) => province.name.zh === name)?.name;
}
