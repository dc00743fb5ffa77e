import { compileRule } from "../evaluate/compile.ts";
import { truths } from "../evaluate/condition.ts";
import type { Resolve } from "../evaluate/operand.ts";
import { nameKey, namesIn, valuesOf } from "../names.ts";
import type { Comparison } from "../operators/operator.ts";
import type { Name } from "../rule.ts";
import { type Entry, familyOf, type Vocabulary } from "../vocabulary.ts";
import { type ComparisonGroup, groupsOf } from "./comparison-groups.ts";
import type { Sample } from "./finding.ts";
import { numberSamples } from "./number-samples.ts";
import { type SettingValue, settledOperand, settledValue } from "./setting-value.ts";
import { textColumn, textSamples } from "./text-samples.ts";

/**
 * The values of one name, cut into buckets like evaluate/axis.ts does with a column: one sample of each set of values
 * that no comparison can tell apart. Names compared with each other have samples in every order to each other.
 */
export interface SampledAxis {
  readonly name: Name;
  readonly isText: boolean;
  readonly samples: readonly Sample[];
  /** Whether there are more buckets than samples. */
  readonly isPartial: boolean;
}

/** An axis for every name that is not a setting with a value, in the order of the sentences. */
export function axesOf(
  comparisons: readonly Comparison[],
  { entries }: Vocabulary,
  settingValue: SettingValue,
): readonly SampledAxis[] {
  const entryOf = new Map(entries.map((entry) => [nameKey(entry), entry]));
  const isFree = (name: Name) => name.sort !== "setting" || settledValue(name, settingValue) === undefined;
  const axes = new Map<string, SampledAxis>();
  for (const group of groupsOf(comparisons, isFree)) {
    const members = group.names.flatMap((name) => entryOf.get(nameKey(name)) ?? []);
    const isText = members.some((entry) => familyOf(entry) === "text");
    const found = isText ? textAxes(group, members, settingValue) : numberAxes(group, members, settingValue);
    for (const axis of found) axes.set(nameKey(axis.name), axis);
  }
  const names = comparisons.flatMap(namesIn);
  return [...new Set(names.map(nameKey))].flatMap((key) => axes.get(key) ?? []);
}

function numberAxes(
  group: ComparisonGroup,
  members: readonly Entry[],
  settingValue: SettingValue,
): SampledAxis[] {
  const cuts = constantsIn(group, settingValue).filter((value) => typeof value === "number");
  const samples = numberSamples(members, cuts);
  return members.map((entry, at) => axisOf(entry, samples[at] ?? [], false));
}

function textAxes(
  group: ComparisonGroup,
  members: readonly Entry[],
  settingValue: SettingValue,
): SampledAxis[] {
  const named = constantsIn(group, settingValue).flatMap((value) =>
    typeof value === "string" && value !== "" ? [value] : [],
  );
  const ids = members.flatMap((entry) => idsOf(entry) ?? []);
  const answers = (texts: readonly string[]) => answersOf(group.comparisons, texts, settingValue);
  const { samples, partial } = textSamples([...named, ...ids], members.length, answers);
  return members.map((entry) => {
    const only = idsOf(entry);
    return only ? axisOf(entry, only, false) : axisOf(entry, samples, partial);
  });
}

/** The few texts a name can have; undefined where it can have any. */
function idsOf({ segments }: Entry): string[] | undefined {
  return segments?.map(({ id }) => id);
}

/** A setting is never missing: it is only not known yet. Missing comes last, so that examples are as full as can be. */
function axisOf(entry: Entry, samples: readonly Sample[], isPartial: boolean): SampledAxis {
  return {
    name: { sort: entry.sort, id: entry.id },
    isText: familyOf(entry) === "text",
    samples: entry.sort === "setting" ? samples : [...samples, undefined],
    isPartial,
  };
}

function constantsIn({ comparisons }: ComparisonGroup, settingValue: SettingValue): (number | string)[] {
  return comparisons.flatMap((comparison) =>
    [{ name: comparison.name }, ...valuesOf(comparison)].flatMap((value) => {
      if ("number" in value) return value.number;
      return "text" in value ? value.text : (settledValue(value.name, settingValue) ?? []);
    }),
  );
}

/** For each text, how the comparisons answer about it that need nothing else. */
function answersOf(
  comparisons: readonly Comparison[],
  texts: readonly string[],
  settingValue: SettingValue,
): string[] {
  const column = textColumn(texts);
  const seen = comparisons.flatMap((comparison) => {
    const [subject, ...others] = namesIn(comparison).filter(
      (name) => settledValue(name, settingValue) === undefined,
    );
    if (others.length > 0) return [];
    const resolve: Resolve = (name) =>
      name.sort === subject?.sort && name.id === subject.id
        ? column
        : settledOperand(name, settingValue, texts.length);
    return [truths(compileRule(comparison, resolve), texts.length)];
  });
  return texts.map((_, row) => seen.map((truth) => truth[row]).join(""));
}
