import type { Dimension, Segment } from "../dimensions/dimension.ts";
import type { Problem } from "../problem.ts";
import { both, type Words } from "../words/words.ts";
import { readSetting } from "./read-setting.ts";
import { type Scheme, standard } from "./scheme.ts";
import type { SettingValue } from "./setting.ts";

/** 64 kB hold any scheme a person wrote. */
const LARGEST = 65_536;

/**
 * A scheme file says only what differs from the standard one:
 * `{ "id", "name", "settings": { "high value line": 50000 }, "dimensions": [ { "id", "segments": [ { "id", "when" } ] } ] }`.
 */
export function schemeFromJson(text: string, fileName: string): Scheme | { readonly problem: Problem } {
  const parsed = text.length > LARGEST ? undefined : parse(text);
  if (!isRecord(parsed))
    return refuse(fileName, {
      en: "it is not a JSON object of at most 64 kB",
      zh: "不是 64 kB 以内的 JSON 对象",
    });
  const settings = new Map<string, SettingValue>();
  for (const [name, value] of Object.entries(isRecord(parsed.settings) ? parsed.settings : {})) {
    const cell =
      typeof value === "number" || typeof value === "string" || typeof value === "boolean" ? value : "";
    const read = readSetting(name, cell);
    if (read.problem) return refuse(fileName, read.problem.message);
    if (read.value !== undefined) settings.set(read.setting.id, read.value);
  }
  let dimensions = standard.dimensions;
  for (const entry of Array.isArray(parsed.dimensions) ? parsed.dimensions : []) {
    const changed = change(dimensions, entry);
    if ("wrong" in changed) return refuse(fileName, changed.wrong);
    dimensions = [...dimensions.filter(({ id }) => id !== changed.dimension.id), changed.dimension];
  }
  const id = typeof parsed.id === "string" ? parsed.id : fileName;
  return { id, name: words(parsed.name) ?? { en: id, zh: id }, dimensions, settings };
}

function change(known: readonly Dimension[], entry: unknown): { dimension: Dimension } | { wrong: Words } {
  if (!isRecord(entry) || typeof entry.id !== "string") {
    return { wrong: { en: "every dimension needs an id", zh: "每个维度都需要 id" } };
  }
  const id = entry.id;
  const base = known.find((dimension) => dimension.id === id);
  const name = words(entry.name) ?? base?.name;
  const listed = Array.isArray(entry.segments) ? entry.segments : undefined;
  const segments = listed ? listed.map((given) => segment(given, base)) : base?.segments;
  if (!name || !segments || segments.some((one) => one === undefined)) {
    const message = {
      en: "dimension “{id}” needs a name and segments, each with id, name and when",
      zh: "维度“{id}”需要名称和分群，每个分群需要 id、name 和 when",
    };
    return { wrong: both(message, { id }) };
  }
  return {
    dimension: {
      id,
      name,
      asks: words(entry.asks) ?? base?.asks ?? name,
      segments: segments as Segment[],
    },
  };
}

function segment(given: unknown, base: Dimension | undefined): Segment | undefined {
  if (!isRecord(given) || typeof given.id !== "string") return undefined;
  const like = base?.segments.find(({ id }) => id === given.id);
  const name = words(given.name) ?? like?.name;
  const when = typeof given.when === "string" ? given.when : like?.when;
  if (!name || !when) return undefined;
  const nothing = { en: "", zh: "" };
  return {
    ...like,
    id: given.id,
    name,
    when,
    tone: like?.tone ?? "fair",
    advice: words(given.advice) ?? like?.advice ?? nothing,
  };
}

function words(given: unknown): Words | undefined {
  if (typeof given === "string") return { en: given, zh: given };
  if (!isRecord(given) || typeof given.en !== "string") return undefined;
  return { en: given.en, zh: typeof given.zh === "string" ? given.zh : given.en };
}

function refuse(fileName: string, reason: Words): { problem: Problem } {
  const message = {
    en: "The scheme file “{fileName}” cannot be used: {reason}.",
    zh: "方案文件“{fileName}”无法使用：{reason}。",
  };
  return {
    problem: {
      code: "E_SCHEME_FILE",
      saw: fileName,
      message: both(message, { fileName, reason }),
      stops: true,
    },
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
