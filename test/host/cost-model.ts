/** Milliseconds a call costs: fixed, and for each cell. Measured where a source exists, else estimated. */
export interface Cost {
  readonly fixed: number;
  readonly perCell: number;
}

const cost = (fixed: number, perCell = 0): Cost => ({ fixed, perCell });

export const COSTS = {
  read: cost(120, 0.031),
  /** Charged at the next read, flush or end. */
  write: cost(150, 0.1),
  formats: cost(150, 0.06),
  oneFormat: cost(20),
  extent: cost(20),
  extentAfterWrite: cost(80),
  readAfterWrite: cost(80),
  sheet: cost(300, 0.005),
  grid: cost(150, 0.002),
  rules: cost(200, 0.001),
  metadata: cost(20),
  flush: cost(30),
  propertyRead: cost(30),
  propertyWrite: cost(62),
  cacheRead: cost(10),
  cacheWrite: cost(75),
} as const satisfies Record<string, Cost>;

/** Sheets with formulas or rich formats are read so many times slower. */
export const FORMULA_FACTOR = 3;
/** One execution may take so long. */
export const LIMIT_MS = 360_000;
