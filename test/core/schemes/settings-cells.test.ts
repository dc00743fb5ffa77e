import fc from "fast-check";
import { expect, test } from "vitest";
import type { Classification } from "../../../core/classification.ts";
import { readSetting, readValue } from "../../../core/schemes/read-setting.ts";
import { type Scheme, standard } from "../../../core/schemes/scheme.ts";
import type { Setting, SettingValue } from "../../../core/schemes/setting.ts";
import { rangeOf } from "../../../core/schemes/setting-range.ts";
import { settings } from "../../../core/schemes/settings.ts";
import { readSettings, settingsRows } from "../../../core/schemes/settings-cells.ts";
import type { Language } from "../../../core/words/words.ts";
import { importedFrom } from "../make-imported.ts";
import { tableOf } from "../make-table.ts";

const languages = fc.constantFrom<Language>("en", "zh");

/** Any value a setting may have: as a person would type it, and shares as data suggest them, to their last digit. */
function anyValue(setting: Setting): fc.Arbitrary<SettingValue | undefined> {
  if (setting.kind === "text") return fc.constantFrom(undefined, ...wordsFor(setting));
  const [least, most] = rangeOf(setting);
  const [min, max] = [Math.max(least, -1_000_000), Math.min(most, 1_000_000)];
  const stepped = (steps: number) =>
    fc.integer({ min: min * steps, max: max * steps }).map((n) => n / steps + 0);
  const values = {
    percent: fc.oneof(
      stepped(100_000),
      fc.double({ min: 1e-9, max: 1, noNaN: true }).map((n) => Math.min(max, n)),
    ),
    "yes-no": fc.constantFrom(0, 1),
    date: fc.integer({ min: 10_000, max: 25_000 }),
    count: stepped(1),
    money: stepped(100),
    number: stepped(1000),
  };
  return fc.option(values[setting.kind], { nil: undefined });
}

function wordsFor({ choices, form }: Extract<Setting, { kind: "text" }>): string[] {
  if (choices) return choices.map(({ id }) => id);
  if (form === "exceptions") return ["新华书店 = 企业；老码头 = 个人", "A = B = company"];
  return form === "lines" ? ["30; 60; 90", "0.5"] : ["上海", "A & B: =1", "12"];
}

const chosen = fc.record(Object.fromEntries(settings.map((setting) => [setting.id, anyValue(setting)])));

function written(values: Readonly<Record<string, SettingValue | undefined>>, language: Language) {
  const { "as-of": asOf, ...rest } = values;
  const run = { settings: rest } as unknown as Classification["run"];
  const scheme: Scheme = { ...standard, ...(typeof asOf === "number" && { asOf }) };
  const imported = importedFrom({ customers: ["a"] });
  return settingsRows({ run, scheme, settingsUsed: new Map(), imported }, language);
}

test("every setting is read back as it was written: money, percent, dates, yes and no, choices, in both languages", () => {
  fc.assert(
    fc.property(chosen, languages, (values, language) => {
      const { values: read, problems } = readSettings(tableOf("Settings", written(values, language)));
      expect(problems).toEqual([]);
      const given = Object.entries(values).filter(([, value]) => value !== undefined);
      expect(new Map([...read].sort())).toEqual(new Map(given.sort()));
    }),
  );
});

/** Kinds the standard has no setting of are read all the same. */
const kinds: readonly [Setting["kind"], string | number, SettingValue | undefined][] = [
  ["percent", "80%", 0.8],
  ["percent", 0.8, 0.8],
  ["percent", "８０％", 0.8],
  ["percent", 80, 0.8],
  ["percent", "８０", 0.8],
  ["percent", "12.5", 0.125],
  ["percent", -20, undefined],
  ["percent", "500%", undefined],
  ["count", -3, undefined],
  ["number", -3, undefined],
  ["money", -3, undefined],
  ["percent", 1, 1],
  ["percent", "6.251%", 0.06251],
  ["percent", "6,25%", 0.0625],
  ["percent", "lots", undefined],
  ["yes-no", "是", 1],
  ["yes-no", "No", 0],
  ["yes-no", "maybe", undefined],
  ["date", "2026年8月31日", 20_696],
  ["date", "31/02/2026", undefined],
  ["count", "1.5", undefined],
];

test.each(kinds)("a %s typed as %s", (kind, cell, expected) => {
  const like = settings.find((setting) => setting.kind !== "text") as Setting;
  const setting = { ...like, kind } as Setting;
  const read = readValue(setting, cell);
  if (expected === undefined) expect(read.problem).toMatchObject({ code: "E_SETTING_VALUE", stops: true });
  else expect(read).toEqual({ setting, value: expected });
});

test("a choice is read by its name in either language, in any capitals; another word is answered with those there are", () => {
  for (const word of ["General B2B", "通用 b2b", "B2B"]) {
    expect(readSetting("适用行业", word)).toMatchObject({ value: "b2b" });
  }
  expect(readSetting("trade", "fishing").problem?.message.en).toContain("none of: Standard, General B2B");
});
