import { expect, test } from "vitest";
import { isResidentId } from "../../../core/entities/resident-id.ts";

test("the example of the standard, however it is written", () => {
  for (const text of [
    "11010519491231002X",
    "11010519491231002x",
    " 110105 19491231 002X",
    "１１０１０５１９４９１２３１００２Ｘ",
  ]) {
    expect(isResidentId(text), text).toBe(true);
  }
});

test("a wrong check digit, an impossible birthday or another length is no id", () => {
  for (const text of [
    "110105194912310021",
    "11010519491331002X",
    "11010519490031002X",
    "110105491231002",
    "",
    "91512081MA62K0260E",
  ]) {
    expect(isResidentId(text), text).toBe(false);
  }
});
