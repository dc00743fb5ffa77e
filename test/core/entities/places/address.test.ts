import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseAddress, placeOfCompanyName } from "../../../../core/entities/places/address.ts";
import { shown } from "./shown.ts";

const parsed = (text: string) => shown(parseAddress(text));

test.each([
  ["上海市徐汇区陕西南路666弄", "上海/上海/徐汇"],
  ["上海市广东路689号", "上海/上海"],
  ["重庆市沙坪坝区壮志路33号四川外国语大学山下", "重庆/重庆/沙坪坝"],
  ["黑龙江省安达市朝阳街168号", "黑龙江/绥化/安达"],
  ["启东市台湾风情街", "江苏/南通/启东"],
  ["朝阳区汉庭酒店大山子店", "{北京/北京/朝阳 吉林/长春/朝阳}"],
  ["朝阳", "{北京/北京/朝阳 辽宁/朝阳 吉林/长春/朝阳}"],
  ["江苏省鼓楼区湖南路1号", "{江苏/南京/鼓楼 江苏/徐州/鼓楼}"],
  ["福建省鼓楼区", "福建/福州/鼓楼"],
  ["浙江省杭州市下城区青云街40号", "浙江/杭州/下城"],
  ["广东省东莞市莞城区东莞大道", "广东/东莞/莞城"],
  ["北京市北京市朝阳区", "北京/北京/朝阳"],
])("D-16 fixture: %s → %s", (address, place) => {
  expect(parsed(address)).toBe(place);
});

describe("what else people write", () => {
  test.each([
    ["中国浙江省杭州市西湖区文三路", "浙江/杭州/西湖"],
    ["310013 浙江 杭州 西湖区 文三路", "浙江/杭州/西湖"],
    ["浙江省/杭州市/西湖区", "浙江/杭州/西湖"],
    ["北京市/市辖区/东城区", "北京/北京/东城"],
    ["重庆市/县/城口县", "重庆/重庆/城口"],
    ["浙江省浙江省杭州市杭州市西湖区", "浙江/杭州/西湖"],
    ["内蒙古呼和浩特", "内蒙古/呼和浩特"],
    ["广西壮族自治区南宁市青秀区", "广西/南宁/青秀"],
    ["新疆维吾尔自治区伊犁哈萨克自治州伊宁市", "新疆/伊犁/伊宁市"],
    ["鄂温克族自治旗", "内蒙古/呼伦贝尔/鄂温克"],
    ["湖北省仙桃市干河街道", "湖北/仙桃/干河"],
    ["中山市石岐街道", "广东/中山/石岐"],
    ["广东省中山市小榄镇", "广东/中山/小榄镇"],
    ["长沙县星沙镇", "湖南/长沙/长沙县"],
    ["昆山花桥镇", "江苏/苏州/昆山"],
    ["浦东新区世纪大道", "上海/上海/浦东"],
    ["吉林省吉林市船营区", "吉林/吉林/船营"],
    ["吉林", "吉林"],
    ["河北省桥西区", "{河北/石家庄/桥西 河北/张家口/桥西}"],
    ["江苏省苏州市苏州工业园区星湖街", "江苏/苏州/苏州工业园区"],
    ["香港九龙旺角弥敦道", "香港/香港"],
    ["香港特别行政区油尖旺区", "香港/香港/油尖旺"],
    ["臺北市信義區市府路", "台湾/台北/信义"],
    ["黑山县大虎山镇", "辽宁/锦州/黑山"],
    ["中国", "CN"],
  ])("%s → %s", (address, place) => {
    expect(parsed(address)).toBe(place);
  });

  test("roads, parks and firms named after places are no places", () => {
    for (const text of [
      "南京东路100号",
      "中山东一路12号",
      "广东路689号",
      "中山公园",
      "中山大学南校区",
      "阿里巴巴西溪园区",
      "朝阳门外大街",
      "马里兰州",
      "",
      "文三路90号",
      "12345",
    ]) {
      expect(parsed(text), text).toBe("–");
    }
    expect(parsed("杭州市西湖大道1号")).toBe("浙江/杭州");
    expect(parsed("上海市静安寺路")).toBe("上海/上海");
  });

  test("abroad: the country in front in Chinese, behind in Latin script", () => {
    expect(parsed("美国加利福尼亚州旧金山")).toBe("US");
    expect(parsed("日本东京都")).toBe("JP");
    expect(parsed("12 Main St, Springfield, USA")).toBe("US");
    expect(parsed("Luisenstr. 48, 44087 Münster, Germany")).toBe("DE");
    expect(parsed("Room 1, 5 Wensan Rd, Hangzhou, Zhejiang 310013, China")).toBe("浙江");
    expect(parsed("1 Canal Road, Hong Kong")).toBe("香港/香港");
    expect(parsed("Guangdong")).toBe("广东");
    expect(parsed("1 Georgia Avenue")).toBe("–");
  });
});

test("our own city breaks a tie, if it is one of them, and the answer says so", () => {
  const beijing = { country: "CN", province: "北京", city: "北京" };
  const xuzhou = { country: "CN", province: "江苏", city: "徐州" };
  expect(shown(parseAddress("朝阳区汉庭酒店大山子店", beijing))).toBe("北京/北京/朝阳 inferred");
  expect(shown(parseAddress("江苏省鼓楼区", xuzhou))).toBe("江苏/徐州/鼓楼 inferred");
  expect(shown(parseAddress("朝阳区汉庭酒店大山子店", xuzhou))).toBe("{北京/北京/朝阳 吉林/长春/朝阳}");
  expect(shown(parseAddress("北京市朝阳区", beijing))).toBe("北京/北京/朝阳");
});

test("a company's name places it only by its start", () => {
  const placed = (name: string) => shown(placeOfCompanyName(name));
  expect(placed("深圳市腾讯计算机系统有限公司")).toBe("广东/深圳");
  expect(placed("江阴市某某有限公司")).toBe("江苏/无锡/江阴");
  for (const name of ["中国银行", "东方财富", "长江电力", "霍尼韦尔(上海)有限公司", "南京路百货"])
    expect(placed(name), name).toBe("–");
});

test("any text is read without an exception; what follows a road changes nothing", () => {
  const unit = fc.constantFrom(
    "浙江",
    "省",
    "杭州",
    "市",
    "朝阳",
    "区",
    "县",
    "/",
    "县/",
    "路",
    "1号",
    "中国",
    " ",
    "USA",
    ",",
    "鼓楼区",
  );
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit, maxLength: 12 }), fc.string({ maxLength: 40 })), (text) => {
      parseAddress(text);
      placeOfCompanyName(text);
      expect(parsed(`上海市徐汇区漕溪路${text}`)).toBe("上海/上海/徐汇");
    }),
    { numRuns: 500 },
  );
});
