import type { Problem } from "../problem.ts";
import { checkRules, type Finding, type Rule, type SettingValue } from "../rules/index.ts";
import { vocabularyOf } from "../vocabulary.ts";
import { withoutOff } from "./dimensions-in-force.ts";
import { readDimensions } from "./read-rules.ts";
import type { Scheme } from "./scheme.ts";
import type { Suggestion } from "./setting.ts";
import { settings } from "./settings.ts";

const codes: Readonly<Record<Finding["kind"], string>> = {
  unreachable: "W_RULE_UNREACHABLE",
  gap: "W_RULE_GAP",
  overlap: "W_RULE_OVERLAP",
  unneeded: "W_RULE_UNNEEDED",
  unchecked: "W_RULE_UNCHECKED",
};

/** What checking found; problems that keep rules from being read come without findings. */
export interface Checked {
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
}

/** What is wrong with the rules of a scheme, dimension by dimension in its order; rules that cannot be read come alone. */
export function checkScheme(scheme: Scheme, settingValue: SettingValue): Checked {
  const off = new Set(scheme.off);
  const dimensions = scheme.dimensions.map((dimension) => withoutOff(dimension, off));
  const vocabulary = vocabularyOf(dimensions, scheme.measures, settingValue);
  const read = readDimensions(dimensions, vocabulary, { off: [...off] });
  if (read.problems.length > 0) return { findings: [], problems: read.problems };
  const facts = orderOfLines(settingValue);
  // Segments that the data make are right for these data, whatever values others might have.
  const written = dimensions.filter(
    ({ id, segments, segmentsFrom }) => !off.has(id) && segments.length > 0 && !segmentsFrom,
  );
  const findings = written.flatMap((dimension) => {
    const rules = read.dimensions.find((one) => one.dimension === dimension)?.rules ?? [];
    return checkRules({ ...dimension, rules }, vocabulary, settingValue, facts);
  });
  return { findings, problems: problemsOf(findings) };
}

/** Findings as problems that stop nothing. */
export function problemsOf(findings: readonly Finding[]): readonly Problem[] {
  return findings.map(({ kind, message }) => ({ code: codes[kind], message }));
}

/** The settings in force before there are data: lines drawn from data are not known yet. */
export function settingsWithoutData({ settings: given }: Scheme, asOf: number): SettingValue {
  return (id) => {
    const standard = settings.find((setting) => setting.id === id)?.standard;
    const value = standard === "as of" ? asOf : standard;
    return given.get(id) ?? (typeof value === "object" ? undefined : value);
  };
}

/** Of two lines that are drawn in the same way and not known yet, the one for the higher share is never the lower one. */
function orderOfLines(settingValue: SettingValue): Rule[] {
  const lines = settings.flatMap(({ id, standard }) =>
    typeof standard === "object" && "quantile" in standard && settingValue(id) === undefined
      ? [{ id, drawn: standard }]
      : [],
  );
  return lines.flatMap(({ id, drawn }) =>
    lines
      .filter((lower) => alike(lower.drawn, drawn) && lower.drawn.quantile < drawn.quantile)
      .map((lower): Rule => {
        const value = { name: { sort: "setting", id: lower.id } as const };
        return { op: "compare", name: { sort: "setting", id }, sign: ">=", value };
      }),
  );
}

/** Apart from the share: the same values, rounded in the same way. Few gaps between purchases keep their order too. */
function alike(one: Suggestion, other: Suggestion): boolean {
  const same = ({ of, positive, digits, wholeFrom, fewest }: Suggestion) =>
    JSON.stringify([of, positive, digits, wholeFrom, fewest?.values]);
  return same(one) === same(other);
}
