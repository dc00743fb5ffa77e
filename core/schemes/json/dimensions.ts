import type { Dimension, Segment } from "../../dimensions/dimension.ts";
import { vocabularyOf } from "../../vocabulary.ts";
import { both, type Words } from "../../words/words.ts";
import { type Choice, findChoice, namesOf } from "../choice.ts";
import type { DimensionChange, SegmentChange } from "../differences.ts";
import type { Scheme } from "../scheme.ts";
import { MOST_FROM_DATA, tooManySegments } from "../segment-limits.ts";
import { owners, tones } from "../segment-words.ts";
import { wordColumn } from "../word-column.ts";
import type { JsonReader } from "./json-reader.ts";

/** A dimension of a scheme file; ids it switches on or off; the choice of its variant. */
export interface JsonDimension {
  readonly change: DimensionChange;
  readonly off: readonly string[];
  readonly on: readonly string[];
  readonly variant: string | undefined;
}

const DIMENSION = ["id", "name", "asks", "on", "variant", "segmentsFrom", "segments"];
const SEGMENT = ["id", "name", "when", "tone", "advice", "care", "tag", "on"];

/** One entry of "dimensions"; undefined when it has no id. */
export function dimensionIn(
  reader: JsonReader,
  given: unknown,
  place: string,
  scheme: Scheme,
  taken: Map<string, string>,
): JsonDimension | undefined {
  const entry = reader.object(given, place, DIMENSION);
  const id = entry && reader.id(entry.id, place, taken);
  if (!entry || !id) return undefined;
  const base = scheme.dimensions.find((one) => one.id === id);
  const off: string[] = reader.off(entry.on, `${place}.on`) ? [id] : [];
  const ids = new Map<string, string>();
  const segments = reader.list(entry.segments, `${place}.segments`).flatMap((one, at): SegmentChange[] => {
    const found = segmentIn(reader, one, `${place}.segments[${at}]`, base, ids);
    if (found?.off) off.push(`${id}/${found.change.id}`);
    return found ? [found.change] : [];
  });
  const name = reader.words(entry.name, `${place}.name`);
  const asks = reader.words(entry.asks, `${place}.asks`);
  const from = fromData(reader, entry.segmentsFrom, `${place}.segmentsFrom`, scheme);
  const { length } = entry.segments === undefined && base ? base.segments : segments;
  const tooMany = tooManySegments(length + ((from ?? base?.segmentsFrom)?.most ?? 0));
  if (tooMany) reader.wrong(`${place}.segments`, tooMany);
  if (base && entry.segments !== undefined && segments.length === 0 && !from && !base.segmentsFrom) {
    reader.wrong(`${place}.segments`, needs.segments);
  }
  if (!base && (!name || (segments.length === 0 && entry.segmentsFrom === undefined))) {
    reader.wrong(place, needs.dimension);
  }
  return {
    change: {
      id,
      ...(name && { name }),
      ...(asks && { asks }),
      ...(from && { segmentsFrom: from }),
      ...((entry.segments !== undefined || !base) && { segments }),
    },
    off,
    on: entry.on === true ? [id] : [],
    variant: variantIn(reader, entry.variant, `${place}.variant`, base),
  };
}

function segmentIn(
  reader: JsonReader,
  given: unknown,
  place: string,
  base: Dimension | undefined,
  taken: Map<string, string>,
) {
  const entry = reader.object(given, place, SEGMENT);
  const id = entry && reader.id(entry.id, place, taken);
  if (!entry || !id) return undefined;
  const like = base?.segments.find((one) => one.id === id);
  const name = reader.words(entry.name, `${place}.name`);
  const when = reader.text(entry.when, `${place}.when`);
  const advice = reader.words(entry.advice, `${place}.advice`);
  const tag = reader.words(entry.tag, `${place}.tag`);
  const tone = chosen(reader, tones, entry.tone, `${place}.tone`)?.id;
  const care = careIn(reader, entry.care, `${place}.care`);
  if (!like && (!name || !when)) reader.wrong(place, needs.segment);
  const change: SegmentChange = {
    id,
    ...(name && { name }),
    ...(when && { when }),
    ...(advice && { advice }),
    ...(tag && { tag }),
    ...(tone && { tone }),
    ...(care && { care }),
  };
  return { change, off: reader.off(entry.on, `${place}.on`) };
}

function careIn(reader: JsonReader, given: unknown, place: string): Segment["care"] {
  if (given === undefined) return undefined;
  const entry = reader.object(given, place, ["owner", "visitEvery"]);
  const said = reader.text(entry?.owner, `${place}.owner`);
  const owner = said && (findChoice(owners, said)?.id ?? said.trim());
  const visitEvery = reader.count(entry?.visitEvery, `${place}.visitEvery`);
  return owner || visitEvery ? { ...(owner && { owner }), ...(visitEvery && { visitEvery }) } : undefined;
}

function fromData(
  reader: JsonReader,
  given: unknown,
  place: string,
  { dimensions, measures }: Scheme,
): Dimension["segmentsFrom"] {
  if (given === undefined) return undefined;
  const entry = reader.object(given, place, ["name", "most"]);
  const name = reader.text(entry?.name, `${place}.name`);
  const most = reader.count(entry?.most, `${place}.most`);
  if (!name || !most) return entry ? reader.wrong(place, needs.fromData) : undefined;
  if (most > MOST_FROM_DATA)
    return reader.wrong(`${place}.most`, both(needs.fewer, { most: MOST_FROM_DATA }));
  const column = wordColumn(name, vocabularyOf(dimensions, measures));
  return "problem" in column ? reader.wrong(`${place}.name`, column.problem) : { name: column.name.id, most };
}

function variantIn(reader: JsonReader, given: unknown, place: string, base: Dimension | undefined) {
  const variant = reader.text(given, place);
  if (variant === undefined) return undefined;
  if (!base?.variants) return reader.wrong(place, needs.variants);
  return variant;
}

function chosen<Each extends Choice>(
  reader: JsonReader,
  choices: readonly Each[],
  given: unknown,
  place: string,
): Each | undefined {
  const text = reader.text(given, place);
  if (text === undefined) return undefined;
  const found = findChoice(choices, text);
  if (found) return found;
  const reason = { en: "“{text}” is none of {known}", zh: "“{text}”不在可选项之中：{known}" };
  return reader.wrong(place, both(reason, { text, known: namesOf(choices) }));
}

const needs = {
  dimension: {
    en: "a new dimension needs a name, and segments, each with id, name and when",
    zh: "新维度需要名称和分群，每个分群需要 id、name 和 when",
  },
  segments: {
    en: 'at least one segment is needed; to switch the dimension off, write "on": false',
    zh: '至少需要一个分群；如要停用此维度，请写 "on": false',
  },
  segment: { en: "a new segment needs id, name and when", zh: "新分群需要 id、name 和 when" },
  fromData: {
    en: "both name (of a text column) and most (how many) are needed",
    zh: "需要同时写 name（文字列）和 most（个数）",
  },
  fewer: { en: "at most {most} segments are made from data", zh: "按数据最多生成 {most} 个分群" },
  variants: { en: "this dimension has no variants", zh: "此维度没有可选的判定方式" },
} as const satisfies Readonly<Record<string, Words>>;
