import type { Setting } from "../setting.ts";

/** When a contract's renewal is whose concern (D-12). */
export const renewalSettings: readonly Setting[] = [
  {
    id: "renewal-notice",
    name: { en: "renewal notice", zh: "续约提醒期" },
    kind: "count",
    unit: "days",
    means: {
      en: "So many days before its end, a contract is due for renewal.",
      zh: "合同到期前此天数起为待续约。",
    },
    standard: 90,
  },
  {
    id: "urgent-renewal",
    name: { en: "urgent renewal", zh: "紧急续约期" },
    kind: "count",
    unit: "days",
    means: { en: "So many days before its end, renewal is urgent.", zh: "合同到期前此天数起为紧急。" },
    standard: 30,
  },
  {
    id: "renewal-grace",
    name: { en: "renewal grace", zh: "续约宽限期" },
    kind: "count",
    unit: "days",
    means: {
      en: "So many days after its end, a contract can still be renewed; later it is lost. A new contract that begins within them renews the old one.",
      zh: "合同到期后此天数内仍可续约，超过为已流失；在此期间开始的新合同视为续约。",
    },
    standard: 30,
  },
  {
    id: "auto-notice",
    name: { en: "auto notice", zh: "自动续约提醒期" },
    kind: "count",
    unit: "days",
    means: {
      en: "So many days before its end, a contract that renews itself is marked as ending soon.",
      zh: "自动续约的合同在到期前此天数起标注“将到期”。",
    },
    standard: 60,
  },
];
