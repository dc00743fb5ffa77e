import fc from "fast-check";
import { expect, test } from "vitest";
import { checkCharacter, readCreditCode } from "../../../core/entities/credit-code.ts";
import { creditCodeNature } from "../../../core/entities/nature/credit-code-nature.ts";

function read(text: string) {
  const code = readCreditCode(text);
  if (code === undefined || code === "old-number") throw new Error(`no credit code: ${text}`);
  return code;
}

const withCheck = (first17: string) => first17 + checkCharacter(first17);

test("D-18 vectors: a valid code, and the check character of 17 others", () => {
  expect(read("91512081MA62K0260E")).toEqual({
    code: "91512081MA62K0260E",
    authority: "9",
    category: "1",
    region: "512081",
    valid: true,
  });
  expect(checkCharacter("91000000000000000")).toBe("K");
});

test("spaces, dashes, apostrophes, full width and lower case are cleaned", () => {
  for (const text of [
    " 91512081 MA62K0260E ",
    "91512081-ma62k0260-e",
    "９１５１２０８１ＭＡ６２Ｋ０２６０Ｅ",
    "'91512081MA62K0260E",
    "91512081\u200bMA62K0260E",
  ]) {
    expect(read(text)).toMatchObject({ code: "91512081MA62K0260E", valid: true });
  }
});

test("a wrong check character is said, not refused", () => {
  expect(read("91512081MA62K0260F").valid).toBe(false);
  expect(creditCodeNature(read("91512081MA62K0260F"))).toBeUndefined();
});

test("(31 − 0) mod 31 = 0: the check character 0 exists", () => {
  const zero = Array.from({ length: 500 }, (_, at) => `91330100${String(at).padStart(9, "0")}`).find(
    (first17) => checkCharacter(first17) === "0",
  );
  expect(read(`${zero}0`).valid).toBe(true);
});

test("authorities Y, A and N are no mistakes", () => {
  for (const start of ["Y1", "A1", "N2"]) {
    expect(read(withCheck(`${start}1000000000000MA`)).valid).toBe(true);
  }
});

test("an old registration number has 15 digits; anything else is none", () => {
  expect(readCreditCode("330100000012345")).toBe("old-number");
  for (const text of ["", "9151", "91512081MA62K0260", "91512081MA62K0260EE", "91512081MI62K0260E", "张三"]) {
    expect(readCreditCode(text), text).toBeUndefined();
  }
});

test.each([
  ["11", "government"],
  ["12", "institution"],
  ["13", "mass-organisation"],
  ["51", "social-organisation"],
  ["52", "social-organisation"],
  ["53", "social-organisation"],
  ["91", "enterprise"],
  ["92", "sole-trader"],
  ["93", "cooperative"],
  ["Y1", undefined],
  ["81", undefined],
  ["35", undefined],
  ["N1", undefined],
])("the first two characters %s mean %s", (start, nature) => {
  expect(creditCodeNature(read(withCheck(`${start}330106000000000`)))).toBe(nature);
});

test("any text is read without an exception; what was read is read again", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), (text) => {
      const code = readCreditCode(text);
      if (code && code !== "old-number") expect(readCreditCode(code.code)).toEqual(code);
    }),
  );
});
