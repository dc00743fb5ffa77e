import type { Kind } from "./cells/cell.ts";
import type { Classification } from "./classification.ts";
import { isText, type TextColumn } from "./columns.ts";
import type { Dimension } from "./dimensions/dimension.ts";
import { gatherEvidence } from "./evidence.ts";
import { runOf } from "./history/run-of.ts";
import type { Evidence } from "./measures/measure.ts";
import { reasonsOf } from "./reasons.ts";
import { decider, type Name, type Operand, type Resolve } from "./rules/index.ts";
import { comparisonWarnings } from "./schemes/compared.ts";
import { dimensionsInForce } from "./schemes/dimensions-in-force.ts";
import { type ReadDimension, readDimensions } from "./schemes/read-rules.ts";
import type { Scheme } from "./schemes/scheme.ts";
import { settings } from "./schemes/settings.ts";
import type { Imported } from "./tables/imported.ts";
import { tellingVocabulary, vocabularyOf } from "./vocabulary.ts";
import { scoreWarnings } from "./warnings.ts";

/** Every customer's segment in every dimension of the scheme, or the rules that cannot be read. */
export function classify(
  imported: Imported,
  scheme: Scheme,
  asOf: number,
): Classification | { readonly problems: Classification["problems"] } {
  const evidence = gatherEvidence(imported, scheme, asOf);
  const inForce = dimensionsInForce(scheme, evidence);
  const vocabulary = vocabularyOf(inForce, scheme.measures);
  const { dimensions, problems } = readDimensions(inForce, vocabulary);
  if (problems.length > 0) return { problems: [...imported.problems, ...problems] };
  const decided = new Map<string, Int8Array>();
  const resolve = resolver(evidence, dimensions, decided);
  const decide = decider(
    dimensions.flatMap(({ rules }) => rules),
    resolve,
    imported.customers.size,
  );
  for (const { dimension, rules } of dimensions) decided.set(dimension.id, decide(rules));
  const classified = inForce.map((dimension) => ({
    dimension,
    codes: decided.get(dimension.id) ?? new Int8Array(0),
  }));
  return {
    run: runOf(imported, { ...scheme, dimensions: inForce }, evidence),
    imported,
    dimensions: classified,
    measure(id) {
      const column = evidence.column(id);
      return column && !isText(column) ? column : undefined;
    },
    wording: evidence.wording,
    why: reasonsOf({
      dimensions,
      decided,
      resolve,
      vocabulary: tellingVocabulary(vocabulary, evidence, scheme.measures),
      currency: imported.currency,
    }),
    problems: [
      ...imported.problems,
      ...scoreWarnings(
        decided.has("rfm") ? evidence.measure("frequency-score") : undefined,
        evidence.measure("orders"),
      ),
      ...inForce.flatMap((dimension) => comparisonWarnings(dimension, evidence)),
    ],
  };
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
    return codes && segmentColumn(codes, segmentIds.get(id) ?? []);
  };
  return (name) => {
    if (!found.has(name)) found.set(name, look(name));
    return found.get(name);
  };
}

const idsOf = (dimension: Dimension) => dimension.segments.map(({ id }) => id);

function segmentColumn(codes: Int8Array, dictionary: readonly string[]): TextColumn {
  return { kind: "text", codes, dictionary };
}

/** A setting of words is a column that says the same for everybody. */
function settingOperand(id: string, evidence: Evidence): Operand {
  if (settingKinds.get(id) !== "text") return evidence.setting(id);
  const text = evidence.choice(id);
  const codes = new Int32Array(evidence.customers.size).fill(text === "" ? -1 : 0);
  return { kind: "text", codes, dictionary: [text] };
}

const settingKinds: ReadonlyMap<string, Kind> = new Map(settings.map(({ id, kind }) => [id, kind]));
