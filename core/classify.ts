import type { Classification } from "./classification.ts";
import { isText, slimText } from "./columns.ts";
import type { Dimension } from "./dimensions/dimension.ts";
import { gatherEvidence } from "./evidence.ts";
import { flagsOf } from "./flags.ts";
import { runOf } from "./history/run-of.ts";
import { homeProblems } from "./home-problems.ts";
import { shareOfChosenCategory } from "./measures/chosen-category.ts";
import type { Evidence, Measure } from "./measures/measure.ts";
import { scoreMeasures } from "./measures/rfm-scores.ts";
import { recognisedRegion } from "./measures/where.ts";
import { withNoSegment } from "./no-segment.ts";
import { once } from "./once.ts";
import { reasonsOf } from "./reasons.ts";
import { decider, type Name, namesIn, type Operand, type Resolve } from "./rules/index.ts";
import { comparisonWarnings } from "./schemes/compared.ts";
import { dimensionsInForce } from "./schemes/dimensions-in-force.ts";
import { type ReadDimension, readDimensions } from "./schemes/read-rules.ts";
import type { Scheme } from "./schemes/scheme.ts";
import { placed, type SettingPlaces } from "./schemes/setting-places.ts";
import { settingOf } from "./schemes/settings.ts";
import { settingsUsed } from "./schemes/settings-used.ts";
import { scoreWarnings } from "./score-warnings.ts";
import { surveyWarnings } from "./survey-warnings.ts";
import type { Imported } from "./tables/imported.ts";
import { tellingVocabulary } from "./telling.ts";
import { unknownCategory } from "./unknown-category.ts";
import { unusableCells } from "./unusable-cells.ts";
import { vocabularyOf } from "./vocabulary.ts";

/** Every customer's segment in every dimension of the scheme, or the rules that cannot be read. Problems of settings are told at their places. */
export function classify(
  imported: Imported,
  scheme: Scheme,
  asOf: number,
  places: SettingPlaces = new Map(),
): Classification | { readonly problems: Classification["problems"] } {
  const evidence = gatherEvidence(imported, scheme, asOf);
  const inForce = dimensionsInForce(scheme, evidence);
  const vocabulary = vocabularyOf(inForce, scheme.measures);
  const { off = [] } = scheme;
  const { dimensions, problems } = readDimensions(inForce, vocabulary, { off });
  const misnamed = dimensions.some(restsOn([shareOfChosenCategory])) ? unknownCategory(evidence) : [];
  if (problems.length + misnamed.length > 0) {
    return { problems: [...imported.problems, ...misnamed, ...problems].map((each) => placed(each, places)) };
  }
  const decided = new Map<string, Int8Array>();
  const resolve = resolver(evidence, dimensions, decided);
  const decide = decider(
    dimensions.flatMap(({ rules }) => rules),
    resolve,
    imported.customers.size,
  );
  const answers = new Map<string, Int8Array>();
  for (const { dimension, rules } of dimensions) {
    const codes = decide(rules.length > 0 ? [...rules, { op: "otherwise" }] : []);
    const isCovered = !codes.includes(rules.length);
    answers.set(dimension.id, codes);
    decided.set(dimension.id, isCovered ? codes : codes.map((code) => (code < rules.length ? code : -1)));
  }
  const shown = inForce.filter(({ id }) => !off.includes(id));
  const needed = inForce.filter(({ id }) => decided.has(id));
  const classified = shown.map((dimension) =>
    withNoSegment({ dimension, codes: answers.get(dimension.id) ?? new Int8Array(0) }),
  );
  const found = once(() => [
    ...imported.problems,
    ...(dimensions.some(restsOn(scoreMeasures)) ? scoreWarnings(evidence) : []),
    ...surveyWarnings(evidence, imported.matched),
    ...unusableCells(evidence, imported.matched),
    ...(dimensions.some(restsOn([recognisedRegion]))
      ? homeProblems(evidence).map((problem) => placed(problem, places))
      : []),
    ...inForce.flatMap((dimension) => comparisonWarnings(dimension, evidence)),
  ]);
  return {
    run: runOf(imported, { ...scheme, dimensions: needed }, evidence),
    imported,
    scheme,
    inForce,
    dimensions: classified,
    measure(id) {
      const column = evidence.column(id);
      return column && !isText(column) ? column : undefined;
    },
    wording: evidence.wording,
    flags: flagsOf(dimensions, decided, resolve),
    ...reasonsOf({
      dimensions,
      decided,
      resolve,
      vocabulary: tellingVocabulary(vocabulary, evidence, scheme.measures),
      currency: imported.currency,
      keys: imported.customers.keys,
    }),
    settingsUsed: settingsUsed(shown, dimensions, evidence),
    get problems() {
      return found();
    },
  };
}

/** Whether a dimension's rules name one of some measures. */
function restsOn(measures: readonly Measure[]) {
  const ids = new Set(measures.map(({ id }) => id));
  return ({ rules }: ReadDimension): boolean =>
    rules.some((rule) => namesIn(rule).some(({ sort, id }) => sort === "measure" && ids.has(id)));
}

/** What a name in a rule stands for in this run. A dimension is a text column of its segment ids. */
function resolver(
  evidence: Evidence,
  dimensions: readonly ReadDimension[],
  decided: ReadonlyMap<string, Int8Array>,
): Resolve {
  const segmentIds = new Map(dimensions.map(({ dimension }) => [dimension.id, idsOf(dimension)]));
  const found = new Map<Name, ReturnType<Resolve>>();
  const look: Resolve = ({ sort, id }) => {
    if (sort === "setting") return settingOperand(id, evidence);
    if (sort === "measure") return evidence.column(id);
    if (sort === "field") return evidence.field(id);
    const codes = decided.get(id);
    return codes && slimText(codes, segmentIds.get(id) ?? []);
  };
  return (name) => {
    if (!found.has(name)) found.set(name, look(name));
    return found.get(name);
  };
}

const idsOf = (dimension: Dimension) => dimension.segments.map(({ id }) => id);

/** A setting of words is a column that says the same for everybody. */
function settingOperand(id: string, evidence: Evidence): Operand {
  if (settingOf.get(id)?.kind !== "text") return evidence.setting(id);
  const text = evidence.choice(id);
  const codes = new Int32Array(evidence.customers.size).fill(text === "" ? -1 : 0);
  return { kind: "text", codes, dictionary: [text] };
}
