/** The sentences of churn's levels: the first that holds wins. */
type Levels = Readonly<Record<"lost" | "warning" | "watch", string>>;

/** Lateness by the customer's own rhythm; after one purchase, by the gaps of all customers (D-11, default). */
const ownRhythm: Levels = {
  lost: "overdue ratio is not empty and overdue ratio > 3 and days since last order >= 60 or overdue ratio is empty and days since last order > very long gap",
  warning:
    "overdue ratio is not empty and overdue ratio > 1.5 or overdue ratio is empty and days since last order > long gap",
  watch:
    "overdue ratio is not empty and overdue ratio > 1 or overdue ratio is empty and days since last order > usual gap",
};

const fixedDays: Levels = {
  lost: "days since last order > lost after",
  warning: "days since last order > warn after",
  watch: "days since last order > watch after",
};

/** Lost beyond the own 90th percentile of gaps; who has too few gaps for one is judged by those of all customers. */
const ownLongGap: Levels = {
  lost: "own long gap is not empty and days since last order >= 60 and days since last order > own long gap or own long gap is empty and days since last order > very long gap",
  warning:
    "own long gap is not empty and days since last order > own long gap or own long gap is empty and days since last order > long gap",
  watch:
    "own long gap is not empty and days since last order > own days between purchases or own long gap is empty and days since last order > usual gap",
};

const allForty: Levels = {
  lost: "days since last order > long gap",
  warning: "days since last order > short gap",
  watch: "days since last order > short gap",
};

/** Beyond 180 days a customer is lost, whatever the gaps. */
const allEighty: Levels = {
  lost: "days since last order > very long gap or days since last order > 180",
  warning: "days since last order > long gap",
  watch: "days since last order > usual gap",
};

/**
 * D-11 around the lateness of a mode: signs raise by one level but never to lost; while a contract runs nobody is lost;
 * who has a contract and has never ordered is judged by its renewal (D-12) instead.
 */
function levels(late: Levels): Levels {
  const bought = "(days since last order is not empty or renewal is empty)";
  const signedOnly = "days since last order is empty and renewal is not empty";
  return {
    lost: `${bought} and (contract running is empty or contract running is no) and (${late.lost}) or ${signedOnly} and (renewal is lost or renewal is ended)`,
    warning: `${bought} and (${late.warning} or warning signs >= 1 and (${late.watch})) or ${signedOnly} and (renewal is urgent or renewal is grace or renewal is due and warning signs >= 1)`,
    watch: `${bought} and (${late.watch} or warning signs >= 1) or ${signedOnly} and (renewal is due or warning signs >= 1)`,
  };
}

export const standardLevels = levels(ownRhythm);

/** Choice of the setting "churn by" → its sentences. */
export const otherLevels: Readonly<Record<string, Levels>> = {
  "fixed-days": levels(fixedDays),
  "own-long-gap": levels(ownLongGap),
  "all-40-80": levels(allForty),
  "all-80-90": levels(allEighty),
};
