import type { NumberSetting, Setting } from "../setting.ts";

const line = (
  id: string,
  en: string,
  zh: string,
  means: NumberSetting["means"],
  standard: number,
): Setting => ({
  id,
  name: { en, zh },
  kind: "number",
  means,
  standard,
});

/** The bands of a credit score (D-35); sources differ, so every edge is a cell. */
export const creditSettings: readonly Setting[] = [
  line(
    "excellent-credit-from",
    "excellent credit from",
    "信用极好线",
    { en: "Credit score from which credit is excellent.", zh: "信用分达到此数为极好。" },
    700,
  ),
  line(
    "very-good-credit-from",
    "very good credit from",
    "信用优秀线",
    { en: "Credit score from which credit is very good.", zh: "信用分达到此数为优秀。" },
    650,
  ),
  line(
    "good-credit-from",
    "good credit from",
    "信用良好线",
    { en: "Credit score from which credit is good.", zh: "信用分达到此数为良好。" },
    600,
  ),
  line(
    "medium-credit-from",
    "medium credit from",
    "信用中等线",
    {
      en: "Credit score from which credit is medium, below it poor.",
      zh: "信用分达到此数为中等，不足为较差。",
    },
    550,
  ),
  line(
    "lowest-credit-score",
    "lowest credit score",
    "信用分下限",
    {
      en: "A score below this is not on the scale and not used.",
      zh: "低于此数的信用分不在量表内，不使用。",
    },
    350,
  ),
  line(
    "highest-credit-score",
    "highest credit score",
    "信用分上限",
    {
      en: "A score above this is not on the scale and not used.",
      zh: "高于此数的信用分不在量表内，不使用。",
    },
    950,
  ),
];
