import type { Setting } from "../setting.ts";

/** How long ago is long ago (D-25). */
export const activitySettings: readonly Setting[] = [
  {
    id: "active-below",
    name: { en: "active below", zh: "活跃界限" },
    kind: "count",
    unit: "days",
    means: { en: "A last order fewer days ago than this is active.", zh: "最近一单不足此天数为活跃。" },
    standard: 90,
  },
  {
    id: "silent-below",
    name: { en: "silent below", zh: "沉默界限" },
    kind: "count",
    unit: "days",
    means: {
      en: "A last order fewer days ago than this is silent, beyond it dormant.",
      zh: "最近一单不足此天数为沉默，超过为休眠。",
    },
    standard: 365,
  },
];
