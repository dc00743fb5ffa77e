import { expect, test } from "vitest";
import { placeOfCreditCode } from "../../../../core/entities/places/place-of-credit-code.ts";
import { shown } from "./shown.ts";

test("a credit code tells where it was registered; with a wrong check character it tells nothing", () => {
  const place = placeOfCreditCode("91512081MA62K0260E");
  expect(place && shown(place)).toBe("四川/资阳");
  expect(placeOfCreditCode("91512081MA62K0260F")).toBeUndefined();
  expect(placeOfCreditCode("")).toBeUndefined();
});
