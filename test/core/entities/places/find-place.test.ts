import { expect, test } from "vitest";
import { findPlace } from "../../../../core/entities/places/find-place.ts";
import { shown } from "./shown.ts";

const all = {
  address: "浙江省杭州市西湖区文三路",
  company: "深圳市甲有限公司",
  creditCode: "91512081MA62K0260E",
  phone: "021-12345678",
};
const found = (...args: Parameters<typeof findPlace>) => {
  const place = findPlace(...args);
  return place && `${place.by}: ${shown(place)}`;
};

test("D-16: address, then company, then credit code, then telephone", () => {
  expect(found(all)).toBe("address: 浙江/杭州/西湖");
  expect(found({ ...all, address: "文三路90号" })).toBe("company: 广东/深圳");
  expect(found({ ...all, address: "", company: "甲公司" })).toBe("creditCode: 四川/资阳");
  expect(found({ phone: all.phone, creditCode: "91512081MA62K0260F" })).toBe("phone: 上海/上海");
  expect(found({})).toBeUndefined();
});

test("a foreign country settles it; our own only where nothing says more", () => {
  expect(found({ ...all, country: "Germany" })).toBe("country: DE");
  expect(found({ ...all, country: "Hong Kong" })).toBe("country: 香港/香港");
  expect(found({ ...all, country: "China" })).toBe("address: 浙江/杭州/西湖");
  expect(found({ country: "中国" })).toBe("country: CN");
  expect(found({ ...all, country: "Unspecified" })).toBe("address: 浙江/杭州/西湖");
});

test("an ambiguous address stays so", () => {
  expect(found({ address: "鼓楼区中山北路", company: all.company })).toBe(
    "address: {江苏/南京/鼓楼 江苏/徐州/鼓楼 福建/福州/鼓楼 河南/开封/鼓楼}",
  );
});
