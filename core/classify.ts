import { isoFromDay } from "./cells/day.ts";
import type { Classification } from "./classification.ts";
import type { NumberColumn, TextColumn } from "./columns.ts";
import type { Dimension } from "./dimensions/dimension.ts";
import { gatherEvidence } from "./evidence.ts";
import { dataFingerprint, shortWord, textHash } from "./history/fingerprint.ts";
import type { Run } from "./history/run.ts";
import { measures } from "./measures/index.ts";
import type { Evidence } from "./measures/measure.ts";
import { reasonsOf } from "./reasons.ts";
import { decideRules, type Name, type Resolve } from "./rules/index.ts";
import { type ReadDimension, readDimensions } from "./schemes/read-rules.ts";
import type { Scheme } from "./schemes/scheme.ts";
import { settings } from "./schemes/settings.ts";
import type { Imported } from "./tables/imported.ts";
import { VERSION } from "./version.ts";
import { tellingVocabulary, vocabularyOf } from "./vocabulary.ts";
import { scoreWarnings } from "./warnings.ts";

/** Every customer's segment in every dimension of the scheme, or the rules that cannot be read. */
export function classify(
  imported: Imported,
  scheme: Scheme,
  asOf: number,
): Classification | { readonly problems: Classification["problems"] } {
  const vocabulary = vocabularyOf(scheme.dimensions);
  const { dimensions, problems } = readDimensions(scheme.dimensions, vocabulary);
  if (problems.length > 0) return { problems: [...imported.problems, ...problems] };
  const evidence = gatherEvidence(imported, scheme.settings, asOf);
  const decided = new Map<string, Int8Array>();
  const resolve = resolver(evidence, dimensions, decided);
  for (const { dimension, rules } of dimensions) {
    decided.set(dimension.id, decideRules(rules, resolve, imported.customers.size));
  }
  const classified = scheme.dimensions.map((dimension) => ({
    dimension,
    codes: decided.get(dimension.id) ?? new Int8Array(0),
  }));
  return {
    run: runOf(imported, scheme, evidence),
    imported,
    dimensions: classified,
    measure: (id) => measureColumn(id, evidence),
    why: reasonsOf({
      dimensions,
      decided,
      resolve,
      vocabulary: tellingVocabulary(vocabulary, evidence.basis),
      currency: imported.currency,
    }),
    problems: [
      ...imported.problems,
      ...scoreWarnings(
        decided.has("rfm") ? evidence.measure("frequency-score") : undefined,
        evidence.measure("orders"),
      ),
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
    if (sort === "setting") return evidence.setting(id);
    if (sort === "measure") return measureColumn(id, evidence);
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
  return { kind: "text", codes: Int32Array.from(codes), dictionary };
}

const kinds: ReadonlyMap<string, NumberColumn["kind"]> = new Map(measures.map(({ id, kind }) => [id, kind]));

function measureColumn(id: string, evidence: Evidence): NumberColumn | undefined {
  const values = evidence.measure(id);
  const kind = kinds.get(id);
  return values && kind && { kind, values };
}

function runOf(imported: Imported, scheme: Scheme, evidence: Evidence): Run {
  const inForce = settings
    .filter(({ standard }) => standard !== "as of")
    .map(({ id }) => [id, evidence.setting(id)] as const)
    .filter(([, value]) => !Number.isNaN(value));
  const rules = scheme.dimensions.map(
    ({ id, segments }) => `${id}:${segments.map((one) => `${one.id}=${one.when}`)}`,
  );
  const asOf = isoFromDay(evidence.asOf);
  const rest = textHash(JSON.stringify([asOf, scheme.id, rules, inForce, VERSION])) >>> 0;
  return {
    asOf,
    basis: evidence.basis,
    scheme: scheme.id,
    settings: Object.fromEntries(inForce),
    version: VERSION,
    fingerprint: `${dataFingerprint(imported)}-${shortWord(rest)}`,
  };
}
