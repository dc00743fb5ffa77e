/** The columns of the log of runs: one row a run that wrote something. */
export const runsHeader = [
  "日期 As of",
  "方案 Scheme",
  "口径 Basis",
  "客户数 Customers",
  "指纹 Fingerprint",
  "版本 Version",
] as const;
