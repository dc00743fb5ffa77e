import { expect, test } from "vitest";
import { phoneNumber } from "../../../../core/entities/places/phone-number.ts";

test.each([
  ["+44 7700 900001", undefined, "44", "7700900001"],
  ["0044 (0)7700 900001", undefined, "44", "7700900001"],
  ["07700 900001", "GB", "", "7700900001"],
  ["7700900001", "GB", "", "7700900001"],
  ["447700900001", "GB", "44", "7700900001"],
  ["447700900001", undefined, "", "447700900001"],
  ["+1 (312) 555-0100", undefined, "1", "3125550100"],
  ["1-312-555-0100", "US", "1", "3125550100"],
  ["+86 571 8888 6666", "CN", "86", "57188886666"],
  ["0571-88886666 转 12", "CN", "", "57188886666"],
  ["", undefined, "", ""],
])("%s in %s", (text, iso, calling, national) => {
  expect(phoneNumber(text, iso)).toEqual({ calling, national });
});
