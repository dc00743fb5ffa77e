import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { natureNames } from "../../../../core/entities/nature/nature.ts";
import { natureOfCode, natureOfName } from "../../../../core/entities/nature/nature-of.ts";

const of = (name: string) => natureOfName(name)?.nature;

describe("D-18, in its order", () => {
  test("a valid credit code decides; a wrong one says nothing", () => {
    expect(natureOfCode("91512081MA62K0260E")).toEqual({ nature: "enterprise", by: "credit code" });
    expect(natureOfCode("91512081MA62K0260F")).toBeUndefined();
  });

  test("a resident id is a person, and is not told again", () => {
    const found = natureOfCode("11010519491231002X");
    expect(found).toEqual({ nature: "personal", by: "resident id" });
    expect(JSON.stringify(found)).not.toContain("1949");
  });

  test("exceptions come before suffixes, the user's own before ours", () => {
    expect(natureOfName("中国人民银行")).toEqual({ nature: "government", by: "exceptions list" });
    expect(of("中国人民银行杭州中心支行")).toBe("government");
    expect(of("新华社")).toBe("institution");
    expect(natureOfName("新华社", new Map([["新华社", "enterprise"]]))?.nature).toBe("enterprise");
  });

  test.each([
    [
      "enterprise",
      "中华书局有限公司 国家电网有限公司 中国邮政集团有限公司 门市部 某事业部 邮局 杭州市邮政局 农业银行 王记五金店 北京大学出版社 大学城酒店 杭州安康医院有限公司 甲有限公司党委 上海市委托加工厂 上海某某管理中心(有限合伙)",
    ],
    [
      "government",
      "杭州市人民政府 杭州市财政局 国家税务总局杭州市税务局 杭州市市场监督管理局滨江分局 浙江省发展和改革委员会 浙江省发展改革委 北京市海淀区人民法院 西湖区街道办事处 滨江高新区管理委员会 杭州海关 教育部 市教育局 中华人民共和国外交部",
    ],
    ["institution", "浙江大学 浙江大学医学院附属第一医院 清华大学物理系 杭州第二中学 阳光幼儿园 中国科学院"],
    ["cooperative", "绿源农民专业合作社"],
    ["sole-trader", "张三个体工商户 老王水果店(个体工商户)"],
    [
      "mass-organisation",
      "杭州市总工会 共青团杭州市委 杭州市妇女联合会 中国红十字会 石桥村村民委员会 阳光社区居委会",
    ],
    ["social-organisation", "上海市财政协会 爱心基金会 浙江省温州商会 阳光小区业主委员会"],
    ["personal", "张伟 欧阳娜娜 诸葛亮 王小明 王先生 李经理 阿卜杜·热合曼"],
  ])("%s: %s", (nature, names) => {
    for (const name of names.split(" ")) expect(of(name), name).toBe(nature);
  });

  test.each([
    [
      "enterprise",
      "Acme Inc | Acme Co., Ltd. | Océano Atlántico Ltda. | Franchi S.p.A. | Siemens AG | Foo LLC | Bar GmbH | Great Lakes Food Market",
    ],
    [
      "government",
      "Ministry of Finance | Department of Health | City of London | Environmental Protection Bureau",
    ],
    ["institution", "Harvard University | University of Oxford | St. Mary Hospital"],
    ["social-organisation", "Gates Foundation | Wool Association"],
    ["personal", "John Smith | Mary-Jane O'Neil | Åsa Öberg | Mr. Bean | John Q. Public"],
  ])("%s: %s", (nature, names) => {
    for (const name of names.split(" | ")) expect(of(name), name).toBe(nature);
  });

  test("a bare 局 or 委员会 behind a place is only probable; a name without either says nothing", () => {
    expect(natureOfName("杭州市城市建设委员会")).toEqual({ nature: "government", by: "name", unsure: true });
    for (const name of ["某某委员会", "客户A", "123", "IBM", "大学生创业园", ""])
      expect(of(name), name).toBeUndefined();
  });

  test("a trade without a legal form is probably a firm's, unless it is a given name", () => {
    expect(natureOfName("仁和药业")).toEqual({ nature: "enterprise", by: "name", unsure: true });
    expect(natureOfName("张建设")).toEqual({ nature: "personal", by: "name" });
    expect(of("许继电气")).toBe("enterprise");
  });

  test("a surname that is a word as well makes a person only probable", () => {
    expect(natureOfName("金麒麟")).toEqual({ nature: "personal", by: "name", unsure: true });
    expect(of("金巴赫")).toBeUndefined();
  });
});

test("people are found by surname and given name; four Han characters need a double surname", () => {
  const people =
    "王芳 李娜 张敏 刘洋 陈静 杨磊 赵丽颖 黄晓明 周杰伦 吴亦凡 徐静蕾 孙俪 马云 马化腾 朱一龙 胡歌 林志玲 何炅 高圆圆 罗志祥 郑爽 梁朝伟 谢霆锋 宋慧乔 唐嫣 许晴 韩红 冯小刚 邓超 曹操 彭于晏 曾志伟 萧敬腾 田亮 董卿 袁立 潘粤明 蒋欣 蔡徐坤 余文乐 于谦 杜海涛 叶问 程潇 魏晨 苏有朋 吕布 丁俊晖 任嘉伦 沈腾 姚明 卢靖姗 姜文 崔永元 钟南山 谭维维 陆毅 范冰冰 汪涵 廖凡 石敬瑭 金星 白敬亭 江疏影 易烊千玺";
  const missed = people.split(" ").filter((name) => of(name) !== "personal");
  expect(missed).toEqual(["石敬瑭", "易烊千玺"]);
});

test("every nature has its words", () => {
  for (const { en, zh } of natureNames.values()) expect([en, zh]).not.toContain("");
  expect(natureNames.size).toBe(8);
});

test("any name is read without an exception, the same with spaces around", () => {
  const unit = fc.constantFrom(
    "市",
    "财政",
    "局",
    "公司",
    "张",
    "伟",
    "大学",
    "委",
    "(",
    "）",
    " ",
    "Inc",
    "Smith",
    "·",
    "0",
    "😀",
  );
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit, maxLength: 10 }), fc.string({ maxLength: 30 })), (name) => {
      expect(natureOfName(`  ${name} `)).toEqual(natureOfName(name.trim()));
    }),
    { numRuns: 1_000 },
  );
});
