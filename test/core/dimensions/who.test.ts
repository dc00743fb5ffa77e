import { describe, expect, test } from "vitest";
import { classified, saidBy, segmentsOf } from "../classified.ts";
import { column, importedFrom, textColumn } from "../make-imported.ts";

const people = (names: readonly (string | null)[], more = {}) =>
  importedFrom({
    customers: names.map((_, at) => `C${at}`),
    fields: { name: textColumn(names), ...more },
  });

describe("nature (D-18)", () => {
  const names = ["杭州云栈商贸有限公司", "张三", "某某街道办事处", "启明幼儿园", "中华书局有限公司", "？？"];
  test("by name, offices and schools among them", () => {
    const result = classified(people(names));
    expect(segmentsOf(result, "nature")).toEqual([
      "enterprise",
      "personal",
      "government",
      "enterprise",
      "enterprise",
      null,
    ]);
    expect(result.why("nature", 0, "en")).toContain("told by: name");
    expect(result.why("nature", 5, "zh")).toMatch(/^数据不足/);
  });

  test("the customers' own column decides before the credit code, and that before the name", () => {
    const result = classified(
      people(["张三", "张三", "张三"], {
        nature: textColumn(["政府机关", null, null]),
        "credit-code": textColumn(["91512081MA62K0260E", "91512081MA62K0260E", "91512081MA62K0261E"]),
      }),
    );
    expect(segmentsOf(result, "nature")).toEqual(["government", "enterprise", "personal"]);
    expect(saidBy(result, "nature-told-by")).toEqual(["column", "credit code", "name"]);
  });

  test("a public institution is government where a code or a column says so, not by its name alone", () => {
    const result = classified(
      people(["Spring School", "夏天医院", "冬天中学"], {
        nature: textColumn(["Public institution", null, null]),
        "credit-code": textColumn([null, null, "123300004700074830"]),
      }),
    );
    expect(segmentsOf(result, "nature")).toEqual(["government", "enterprise", "government"]);
    expect(result.why("nature", 0, "en")).toContain("Public institution (told by: its own column)");
    expect(result.why("nature", 1, "zh")).toContain("名称像事业单位（依据：名称）");
  });

  test("settings fold sole traders, schools and names of one's own", () => {
    const folded = (settings: Record<string, string>) =>
      segmentsOf(
        classified(
          people(["李记", "启明幼儿园", "蓝鲸部落"], { nature: textColumn(["个体工商户", null, null]) }),
          settings,
        ),
        "nature",
      );
    expect(folded({})).toEqual(["enterprise", "enterprise", null]);
    expect(
      folded({
        "sole-traders-count-as": "personal",
        "institutions-count-as": "government",
        "nature-exceptions": "蓝鲸部落 = 个人",
      }),
    ).toEqual(["personal", "government", "personal"]);
  });
});

describe("nature beside other columns", () => {
  const natures = (names: readonly (string | null)[], more = {}) =>
    segmentsOf(classified(people(names, more)), "nature");

  test("business words and an owner's 's make no person", () => {
    const firms = [
      "Mega Mart",
      "Happy Farm",
      "Joe's Diner",
      "Dr. Lee Dental Clinic",
      "Green Plumbing",
      "Bob's Place",
    ];
    expect(natures(firms)).toEqual([...firms.slice(0, 5).map(() => "enterprise"), null]);
    expect(natures(["Mary Jones", "Dr. Lee", "Sean O'Neil"])).toEqual(["personal", "personal", "personal"]);
  });

  test("who has employees or turnover is no person, and an industry tells where the name does not", () => {
    const employees = column("count", [12, Number.NaN, Number.NaN]);
    expect(natures(["River Stone", "Mary Jones", "ACME"], { employees })).toEqual([
      "enterprise",
      "personal",
      null,
    ]);
    const industry = textColumn(["Retail", "Construction", "教育局"]);
    expect(natures(["Mary Jones", "ACME", "己六"], { industry })).toEqual(["personal", "enterprise", null]);
  });

  test("a column that says “other” says no nature, so that the name decides", () => {
    const given = { nature: textColumn(["其他", "Other", "其他"]) };
    expect(natures(["蓝天有限公司", "石桥村村民委员会", "甲"], given)).toEqual([
      "enterprise",
      "government",
      null,
    ]);
  });

  test("a reason says a setting with a colon, for its name is no subject of a sentence", () => {
    const school = classified(people(["杭州第二中学"]), { "institutions-count-as": "government" });
    expect(school.why("nature", 0, "en")).toContain("institutions count as: Government");
    expect(school.why("nature", 0, "zh")).toContain("事业单位算作：政府");
  });

  test("a customer type decides where it is a nature, and is told to be unused where it never is", () => {
    const types = (...words: string[]) => ({ "customer-type": textColumn(words) });
    expect(natures(["王伟", "蓝天", "清河"], types("企业客户", "Person", "政府"))).toEqual([
      "enterprise",
      "personal",
      "government",
    ]);
    expect(natures(["王伟", "李娜"], types("新客户", "New business"))).toEqual(["personal", "personal"]);
  });
});

describe("industry, its group and the business type (D-17, D-19)", () => {
  const imported = people(["上海金融街餐饮管理有限公司", "甲", "乙电子进出口有限公司", "丙", "丁"], {
    industry: textColumn([null, "银行", "电子", "建筑", "???"]),
    "industry-code": textColumn([null, null, null, null, "I65"]),
  });

  test("code, then words, then the name nearest its end", () => {
    const result = classified(imported);
    expect(segmentsOf(result, "industry")).toEqual(["h", "j", "c", "e", "i"]);
    expect(saidBy(result, "industry-told-by")).toEqual(["name", "words", "words", "words", "code"]);
    expect(segmentsOf(result, "industry-group")).toEqual([
      "services",
      "finance",
      "manufacturing",
      "other",
      "services",
    ]);
    expect(segmentsOf(result, "business-type")).toEqual([
      "service",
      "service",
      "trading",
      "other",
      "service",
    ]);
  });

  test("manufacturing takes in B to E where a setting says so", () => {
    const wide = classified(imported, { "manufacturing-includes": "b-e" });
    expect(segmentsOf(wide, "industry-group")[3]).toBe("manufacturing");
    expect(segmentsOf(wide, "business-type")[3]).toBe("manufacturing");
  });
});

describe("company size (D-15 b)", () => {
  test("the published example: software, 103 people, 15,735.28万 of revenue is medium", () => {
    const result = classified(
      people(["甲软件有限公司", "乙", "丙"], {
        industry: textColumn(["软件", null, "软件"]),
        employees: column("count", [103, 260, null]),
        "company-revenue": column("money", [157_352_800, null, 400_000]),
      }),
    );
    expect(segmentsOf(result, "company-size")).toEqual(["medium", "large", "small"]);
    expect(saidBy(result, "company-size-told-by")).toEqual(["employees+revenue", "headcount", "revenue"]);
    expect(saidBy(result, "recognised-company-size")[2]).toBe("micro");
  });

  test("the European standard, and people alone", () => {
    const imported = people(["a", "b"], {
      employees: column("count", [40, 40]),
      "company-revenue": column("money", [9e6, 60e6]),
    });
    expect(segmentsOf(classified(imported, { "size-standard": "eu" }), "company-size")).toEqual([
      "small",
      "large",
    ]);
    expect(
      segmentsOf(
        classified(imported, { "size-standard": "headcount", "medium-headcount": 40 }),
        "company-size",
      ),
    ).toEqual(["medium", "medium"]);
  });

  test("the standard is suggested by the currency of the companies' figures, and the reason names it", () => {
    const imported = people(["甲软件有限公司"], {
      industry: textColumn(["软件"]),
      employees: column("count", [45]),
      "company-revenue": column("money", [9e6]),
    });
    const result = (companyCurrency?: string, settings = {}) =>
      classified({ ...imported, companyCurrency }, settings);
    expect(segmentsOf(result("EUR"), "company-size")).toEqual(["small"]);
    expect(result("EUR").run.settings["size-standard"]).toBe("eu");
    expect(result("EUR").why("company-size", 0, "en")).toContain(
      "standard applied: European Union (2003/361/EC)",
    );
    for (const currency of ["CNY", undefined]) {
      expect(result(currency).why("company-size", 0, "zh")).toContain("采用标准：统计上大中小微型");
    }
    expect(result("EUR", { "size-standard": "china" }).run.settings["size-standard"]).toBe("china");
  });

  test("without people, revenue or assets it is not known", () => {
    const result = classified(people(["甲软件有限公司"]));
    expect(segmentsOf(result, "company-size")).toEqual([null]);
    expect(result.why("company-size", 0, "en")).toContain("employees");
  });
});
