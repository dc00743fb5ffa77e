// Lines and tables of the work. They give every answer a fair share of the customers; they are no advice.

/** 2026-06-30, the day everything is judged by, as days since 1970-01-01. */
export const AS_OF = 20_634;

/** Yuan of spend from which it is medium, high, top. */
export const spendLines = [1_000, 10_000, 100_000] as const;
/** Share of all revenue before a customer below which they are A, below which B. */
export const revenueLines = [0.8, 0.95] as const;
/** Days between orders up to which a customer buys monthly, quarterly, half-yearly. */
export const rhythmLines = [30, 90, 180] as const;
export const lapsedAfter = 365;
export const loyalFrom = { orders: 10, days: 365 } as const;
/** Points a fifth of frequency, a year, a step of satisfaction and a product are worth. */
export const loyaltyWeights = { frequency: 40, years: 30, satisfaction: 20, products: 10 } as const;
export const loyaltyLines = [150, 250, 350] as const;
/** Gaps since the last order above which churn is medium, high. */
export const churnLines = [1.5, 3] as const;
/** Days to the end of a contract. */
export const renewalLines = { expired: -90, due30: 30, due90: 90 } as const;
/** Days since the last order up to which a customer is active, warm, cooling, cold. */
export const activityLines = [30, 90, 180, 365] as const;
/** Answers from which a customer is a passive, a promoter. */
export const satisfactionLines = [7, 9] as const;

/** Rows: recency fifth 1 … 5; columns: FM fifth 1 … 5; entries: code of rfm11. */
export const rfmGrid: readonly (readonly number[])[] = [
  [11, 11, 8, 9, 9],
  [10, 10, 8, 8, 8],
  [7, 7, 6, 2, 2],
  [5, 3, 3, 2, 1],
  [4, 3, 3, 1, 1],
];

/** Rows: value_abc none, A, B, C; columns: churn none, low, medium, high; entries: code of priority. */
export const priorityGrid: readonly (readonly number[])[] = [
  [4, 4, 4, 4],
  [2, 2, 1, 1],
  [3, 3, 2, 2],
  [4, 4, 4, 3],
];

/** From so many employees and so much yearly revenue (yuan) a company is small, medium, large. */
export interface SizeLines {
  readonly employees: readonly [number, number, number];
  readonly revenue?: readonly [number, number, number];
}

const tenThousand = (...yuan: [number, number, number]) =>
  yuan.map((one) => one * 10_000) as [number, number, number];

/** Industries with size lines of their own; for the others employees alone decide. */
export const sizeLines: ReadonlyMap<string, SizeLines> = new Map<string, SizeLines>([
  ["manufacturing", { employees: [20, 300, 1000], revenue: tenThousand(300, 2_000, 40_000) }],
  ["software", { employees: [10, 100, 300], revenue: tenThousand(50, 1_000, 10_000) }],
  ["retail", { employees: [10, 50, 300], revenue: tenThousand(100, 500, 20_000) }],
  ["catering", { employees: [10, 100, 300], revenue: tenThousand(100, 2_000, 10_000) }],
  ["wholesale", { employees: [5, 20, 200], revenue: tenThousand(1_000, 5_000, 40_000) }],
  ["transport", { employees: [20, 300, 1000], revenue: tenThousand(200, 3_000, 30_000) }],
  ["construction", { employees: [20, 200, 600], revenue: tenThousand(300, 6_000, 80_000) }],
]);
export const otherSizeLines: SizeLines = { employees: [10, 100, 300] };
