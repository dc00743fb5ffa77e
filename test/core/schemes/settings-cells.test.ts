import fc from "fast-check";
import { expect, test } from "vitest";
import type { Classification } from "../../../core/classification.ts";
import { readSetting, readValue } from "../../../core/schemes/read-setting.ts";
import { type Scheme, standard } from "../../../core/schemes/scheme.ts";
import type { Setting, SettingValue } from "../../../core/schemes/setting.ts";
import { settings } from "../../../core/schemes/settings.ts";
import { readSettings, settingsRows } from "../../../core/schemes/settings-cells.ts";
import type { Language } from "../../../core/words/words.ts";
import { tableOf } from "../make-table.ts";

const languages = fc.constantFrom<Language>("en", "zh");

/** Any value a setting may have, as precisely as a person would type it. */
function anyValue(setting: Setting): fc.Arbitrary<SettingValue | undefined> {
  if (setting.kind === "text")
    return fc.constantFrom(undefined, ...(setting.choices ?? []).map(({ id }) => id));
  const values = {
    percent: fc.integer({ min: 0, max: 100_000 }).map((n) => n / 100_000),
    "yes-no": fc.constantFrom(0, 1),
    date: fc.integer({ min: 10_000, max: 25_000 }),
    count: fc.nat(100_000),
    money: fc.integer({ min: -1_000_000, max: 1_000_000 }).map((n) => n / 100),
    number: fc.integer({ min: -1_000_000, max: 1_000_000 }).map((n) => n / 1_000),
  };
  return fc.option(values[setting.kind], { nil: undefined });
}

const chosen = fc.record(Object.fromEntries(settings.map((setting) => [setting.id, anyValue(setting)])));

function written(values: Readonly<Record<string, SettingValue | undefined>>, language: Language) {
  const { "as-of": asOf, ...rest } = values;
  const run = { settings: rest } as unknown as Classification["run"];
  const scheme: Scheme = { ...standard, ...(typeof asOf === "number" && { asOf }) };
  return settingsRows({ run, scheme, settingsUsed: new Map() }, language);
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
  ["percent", 80, undefined],
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
  expect(readSetting("rules for", "fishing").problem?.message.en).toContain("none of: Standard, General B2B");
});
