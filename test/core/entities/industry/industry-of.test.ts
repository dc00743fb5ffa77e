import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { listedIndustry } from "../../../../core/entities/industry/industry-code.ts";
import { industryOfName, industryOfWords } from "../../../../core/entities/industry/industry-of.ts";
import { industryWords } from "../../../../core/entities/industry/industry-words.ts";
import { nameWords } from "../../../../core/entities/industry/name-words.ts";
import { sectionOfDivision, sections } from "../../../../core/entities/industry/sections.ts";
import { listed } from "../../../../core/entities/keywords.ts";

const words = (text: string) => {
  const found = industryOfWords(text);
  return found && found.section + (found.division ?? "");
};
const name = (text: string) => {
  const found = industryOfName(text);
  return found && found.section + (found.division ?? "");
};

describe("words of an industry column", () => {
  test("the names of all sections and divisions of GB/T 4754 are known", () => {
    for (const { id, name: section } of sections.values()) {
      expect(industryOfWords(section.zh)?.section, section.zh).toBe(id);
      expect(industryOfWords(section.en)?.section, section.en).toBe(id);
    }
    expect(words("软件和信息技术服务业")).toBe("i65");
    expect(words("计算机、通信和其他电子设备制造业")).toBe("c39");
    expect(words("科技推广和应用服务业")).toBe("m75");
    expect(words("批发业")).toBe("f51");
  });

  test.each([
    ["software | SaaS | Cybersecurity | DevTools | Computer Software | IT Services and IT Consulting", "i65"],
    ["Retail | E-commerce | ecommerce | Supermarket", "f52"],
    ["wholesale | Import & Export | import/export", "f51"],
    ["Healthcare | HealthTech | Hospital & Health Care", "q84"],
    ["FinTech | Financial Services", "j"],
    ["banking", "j66"],
    ["insurance", "j68"],
    ["EdTech | Education | E-Learning | Higher Education", "p83"],
    ["Manufacturing | manufacturing industry", "c"],
    ["Automotive", "c36"],
    ["Construction", "e"],
    ["Real Estate", "k"],
    ["Hospitality", "h"],
    ["Restaurants | Food Services", "h62"],
    ["Telecommunications", "i63"],
    ["Marketing and Advertising | legal services | Travel & Tourism", "l72"],
    ["Media & Entertainment", "r87"],
    ["Oil & Gas | oil and gas", "b07"],
    ["Pharmaceuticals | biotech", "c27"],
    ["Logistics and Supply Chain | transportation", "g"],
    ["Agriculture", "a"],
    ["Government | non-profit", "s"],
    ["互联网行业 | 互联网", "i64"],
    ["餐饮业 | 餐饮", "h62"],
    ["电子商务", "f52"],
    ["教育培训", "p83"],
    ["房地产", "k"],
    ["医疗健康", "q"],
    ["物业管理", "k702"],
  ])("%s → %s", (texts, code) => {
    for (const text of texts.split(" | ")) expect(words(text), text).toBe(code);
  });

  test("unlisted words go by the word nearest their end; words that name no industry by none", () => {
    expect(words("水果批发及零售")).toBe("f52");
    for (const text of ["综合", "其他行业", "Other", "科技", "集团", ""])
      expect(words(text), text).toBeUndefined();
  });
});

describe("words in names", () => {
  test.each([
    ["上海金融街餐饮管理有限公司", "h62"],
    ["杭州甲软件有限公司", "i65"],
    ["宁波乙电子进出口有限公司", "f51"],
    ["苏州丙机械制造有限公司北京分公司", "c"],
    ["丁建筑装饰工程（上海）有限公司", "e50"],
    ["招商银行股份有限公司", "j66"],
    ["戊融资租赁有限公司", "j69"],
    ["己物业服务有限公司", "k702"],
    ["庚会计师事务所", "l72"],
    ["辛幼儿园", "p83"],
    ["壬国际货运代理有限公司", "g58"],
    ["癸房地产开发有限公司", "k7010"],
    ["杭州市财政局", "s"],
    ["Acme Software Ltd", "i65"],
    ["Smith & Sons Foods Inc.", "c13"],
    ["First National Bank", "j66"],
    ["Sunrise Hotels", "h61"],
  ])("%s → %s", (text, code) => {
    expect(name(text)).toBe(code);
  });

  test("科技, 实业, 发展, 集团 alone say too little", () => {
    for (const text of [
      "杭州甲科技有限公司",
      "乙实业发展有限公司",
      "丙集团",
      "Acme Technologies Inc",
      "张伟",
      "",
    ]) {
      expect(name(text), text).toBeUndefined();
    }
  });
});

test("the lists: codes of the standard, no word twice", () => {
  for (const list of [industryWords, nameWords]) {
    const seen = new Set<string>();
    for (const [{ section, division }, line] of list.map(listedIndustry)) {
      expect(sections.has(section), line).toBe(true);
      if (division) expect(sectionOfDivision(Number(division.slice(0, 2))), line).toBe(section);
      for (const word of listed(line)) {
        expect(seen.has(word), `${word} stands twice`).toBe(false);
        seen.add(word);
      }
    }
  }
});

test("any text is read without an exception", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), (text) => {
      industryOfWords(text);
      industryOfName(text);
    }),
  );
});

test.each([
  ["教育局", "s"],
  ["深圳市交通运输局", "s"],
  ["地方金融监督管理局", "s"],
  ["Ministry of Finance", "s"],
  ["北京市政府招待所", "h61"],
  ["中央国债登记结算有限公司", undefined],
  ["小红服装店", "f52"],
  ["美家家具店", "f52"],
  ["Bright Furniture Store", "f52"],
  ["阿强烧烤店", "h62"],
  ["美家家具厂", "c21"],
])("an office governs and a shop sells: %s is %s", (office, industry) => {
  expect(name(office)).toBe(industry);
});

test.each([
  ["C3421", "c3421"],
  ["6420", "i6420"],
  ["“I65”", "i65"],
  ["E", "e"],
  ["C6510", undefined],
  ["1", undefined],
])("an industry column may hold codes: %s is %s", (text, industry) => {
  expect(words(text.replace(/[“”]/g, ""))).toBe(industry);
});
