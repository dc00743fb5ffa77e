import type { CellContext } from "./reading.ts";

const orders = new Map<string, NonNullable<CellContext["order"]>>([
  ["DMY", "DMY"],
  ["MDY", "MDY"],
  ["YMD", "YMD"],
]);

/** What a user may say about how a column is written, and in which words. */
export const contextChoices = {
  order: "DMY, MDY, YMD",
  decimal: ". ,",
  scale: "fraction, points",
  timestamps: "UTC, +08:00",
} as const;

export type ContextChoice = keyof typeof contextChoices;

/** Whether the choice says what one of its kind can say. */
export function isContextChoice(about: ContextChoice, value: string): boolean {
  return Object.keys(chosenContext((one) => (one === about ? value : undefined))).length > 0;
}

/**
 * What the user chose for one column: order = DMY, MDY or YMD; decimal = . or ,; scale = fraction or points;
 * timestamps = a time zone such as +08:00 or UTC. A choice that says none of these is not in the answer.
 */
export function chosenContext(chosen: (about: ContextChoice) => string | undefined): CellContext {
  const choice = (about: ContextChoice) => chosen(about)?.trim();
  const order = orders.get(choice("order")?.toUpperCase() ?? "");
  const decimal = choice("decimal");
  const scale = choice("scale");
  const timestamps = zoneMinutes(choice("timestamps"));
  return {
    ...(order && { order }),
    ...((decimal === "." || decimal === ",") && { decimal, chosen: true }),
    ...((scale === "fraction" || scale === "points") && { scale }),
    ...(timestamps !== undefined && { timestamps }),
  };
}

function zoneMinutes(zone: string | undefined): number | undefined {
  if (zone === undefined) return undefined;
  if (/^(?:utc|z)$/i.test(zone)) return 0;
  const match = /^(?:utc)?([+-])(\d{1,2})(?::?(\d\d))?$/i.exec(zone);
  return match ? (match[1] === "-" ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3] ?? 0)) : undefined;
}
