import { describe, expect, test } from "vitest";
import { classified, saidBy, segmentsOf } from "../classified.ts";
import { importedFrom, textColumn } from "../make-imported.ts";

const people = (names: readonly (string | null)[], more = {}) =>
  importedFrom({
    customers: names.map((_, at) => `C${at}`),
    fields: { name: textColumn(names), ...more },
  });

describe("region and geography (D-16)", () => {
  const imported = people(["甲", "乙", "丙", "丁", "戊", "己", "庚"], {
    province: textColumn(["浙江", "浙江省", null, null, null, null, "香港"]),
    city: textColumn(["杭州市", "宁波", null, null, null, null, null]),
    address: textColumn([
      null,
      null,
      "浙江省杭州市西湖区文三路1号",
      "朝阳区汉庭酒店大山子店",
      "???",
      null,
      null,
    ]),
    country: textColumn([null, null, null, null, null, "Germany", null]),
  });

  test("against the home set in the settings", () => {
    const result = classified(imported, { "home-city": "杭州" });
    expect(segmentsOf(result, "region")).toEqual([
      "local",
      "outside",
      "local",
      "outside",
      null,
      "international",
      "outside",
    ]);
    expect(saidBy(result, "recognised-place")[3]).toBe("北京 朝阳 / 吉林 长春 朝阳?");
    expect(segmentsOf(result, "geography")).toEqual(["浙江", "浙江", "浙江", null, null, "DE", "香港"]);
    expect(result.why("geography", 3, "en")).toContain(
      "it fits several places (place: Beijing 朝阳 / 吉林 长春 朝阳?, place read from: address)",
    );
  });

  test("a name that several places share means the one at home", () => {
    const result = classified(imported, { "home-city": "长春" });
    expect(segmentsOf(result, "region")[3]).toBe("local");
    expect(segmentsOf(result, "geography")[3]).toBe("吉林");
  });

  test("a phone without a country code says nothing where what is written points abroad, nor does a state of two letters", () => {
    const abroad = people(["Acme", "Beta", "Gamma", "丁", "Delta"], {
      city: textColumn(["Melbourne", "London", null, null, null]),
      province: textColumn([null, null, "IL", null, null]),
      phone: textColumn(["03 9876 5432", "+44 20 7946 0000", "312 555 0100", "0571-8888 6666", null]),
    });
    expect(segmentsOf(classified(abroad), "geography")).toEqual([null, "GB", null, "浙江", null]);
    const ours = segmentsOf(classified(abroad, { "home-country": "AU" }), "geography");
    expect(ours.slice(3)).toEqual([null, null]);
  });

  test("local within the province, Hong Kong abroad, geography by country", () => {
    const result = classified(imported, {
      "home-city": "杭州",
      "local-within": "province",
      "offshore-counts-as": "international",
      "geography-by": "country",
    });
    expect(segmentsOf(result, "region")).toEqual([
      "local",
      "local",
      "local",
      "outside",
      null,
      "international",
      "international",
    ]);
    expect(new Set(segmentsOf(result, "geography"))).toEqual(new Set(["CN", "DE", null]));
  });

  test("a home is suggested where at least a fifth are, and says nothing of the rest otherwise", () => {
    expect(classified(imported).run.settings["home-city"]).toBe("杭州");
    const scattered = people(["a", "b", "c", "d", "e", "f"], {
      city: textColumn(["杭州", "宁波", "温州", "广州", "深圳", "佛山"]),
    });
    const result = classified(scattered);
    expect(result.run.settings["home-city"]).toBeUndefined();
    expect(segmentsOf(result, "region")).toEqual([null, null, null, null, null, null]);
    expect(result.why("region", 0, "zh")).toContain("本地城市");
  });

  test("the suggestion written into the settings changes nothing on the next run", () => {
    const first = classified(imported);
    const home = first.run.settings["home-city"] ?? "";
    expect(segmentsOf(classified(imported, { "home-city": home }), "region")).toEqual(
      segmentsOf(first, "region"),
    );
  });

  test("a region column tells a place where it names one province or city", () => {
    const texts = ["广东", "上海大区", "东区", "湖北、湖南", "华东", "Americas", "浙江"];
    const result = classified(
      people(["甲", "乙", "丙", "丁", "戊", "己", "杭州茶业有限公司"], { region: textColumn(texts) }),
    );
    expect(segmentsOf(result, "geography")).toEqual(["广东", "上海", null, null, null, null, "浙江"]);
    expect(saidBy(result, "place-told-by")[0]).toBe("region");
  });

  test("geography is told in the language of the run", () => {
    const result = classified(imported);
    const names = result.dimensions.find(({ dimension }) => dimension.id === "geography")?.dimension.segments;
    expect(names?.map(({ name }) => name.en)).toEqual(["Zhejiang", "Germany", "Hong Kong"]);
    expect(result.why("geography", 5, "zh")).toContain("德国");
  });
});
