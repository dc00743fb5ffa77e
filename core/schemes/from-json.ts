import type { Cell } from "../cells/cell.ts";
import type { Problem } from "../problem.ts";
import { vocabularyOf } from "../vocabulary.ts";
import { both, type Words } from "../words/words.ts";
import { wrongName, wrongNames } from "./check-names.ts";
import { findChoice, namesOf } from "./choice.ts";
import { differing } from "./differences.ts";
import { schemes } from "./index.ts";
import { dimensionIn, type JsonDimension } from "./json/dimensions.ts";
import { jsonMistake } from "./json/json-mistake.ts";
import { type JsonObject, JsonReader } from "./json/json-reader.ts";
import { findSetting, readSetting } from "./read-setting.ts";
import { type Scheme, standard } from "./scheme.ts";
import type { SettingValue } from "./setting.ts";

/** 64 kB hold any scheme a person wrote. */
const LARGEST = 65_536;

const SCHEME = ["id", "name", "suits", "from", "reproduces", "settings", "dimensions"];

/**
 * A scheme file says only what differs from the standard one, or from that named in "from":
 * `{ "id", "name", "settings": { "high value line": 50000 }, "dimensions": [ { "id", "segments": [ { "id", "when" } ] } ] }`.
 */
export function schemeFromJson(
  text: string,
  fileName: string,
): Scheme | { readonly problems: readonly Problem[] } {
  const reader = new JsonReader(fileName);
  const parsed = parse(text.replace(/^\uFEFF/, ""));
  if ("wrong" in parsed) {
    reader.wrong("", parsed.wrong);
    return { problems: reader.problems };
  }
  const given = reader.object(parsed.value, "", SCHEME) ?? {};
  const scheme = readScheme(reader, given, fileName);
  return reader.problems.length > 0 ? { problems: reader.problems } : scheme;
}

function readScheme(reader: JsonReader, given: JsonObject, fileName: string): Scheme {
  const base = baseOf(reader, given.from);
  const id = reader.text(given.id, "id") ?? fileName;
  const suits = reader.words(given.suits, "suits");
  const name = reader.words(given.name, "name") ?? { en: id, zh: id };
  const wrong = wrongName(name);
  if (wrong) reader.wrong(given.name === undefined ? "id" : "name", wrong);
  const ids = new Map<string, string>();
  const dimensions = reader
    .list(given.dimensions, "dimensions")
    .flatMap((entry, at) => dimensionIn(reader, entry, `dimensions[${at}]`, base, ids) ?? []);
  const scheme = differing(base, {
    id,
    name,
    ...(suits && { suits }),
    settings: { ...settingsIn(reader, given.settings), ...variantsIn(reader, base, dimensions) },
    dimensions: dimensions.map(({ change }) => change),
    off: dimensions.flatMap(({ off }) => off),
    on: dimensions.flatMap(({ on }) => on),
  });
  refuseNames(reader, scheme);
  return scheme;
}

function refuseNames(reader: JsonReader, { dimensions, measures }: Scheme): void {
  const named = dimensions.map(({ id, name, segments }) => {
    const at = `dimensions “${id}”`;
    return { id, name, at, segments: segments.map((one) => ({ name: one.name, at: `${at}, “${one.id}”` })) };
  });
  const tell = (at: string) => ({ en: at, zh: at });
  for (const { at, message } of wrongNames(named, vocabularyOf([], measures), tell)) {
    reader.wrong(`${at}.name`, message);
  }
}

function baseOf(reader: JsonReader, given: unknown): Scheme {
  const name = reader.text(given, "from");
  const found = name === undefined ? standard : findChoice(schemes, name);
  if (found) return found;
  const reason = { en: "“{name}” is none of {known}", zh: "“{name}”不在可选项之中：{known}" };
  reader.wrong("from", both(reason, { name: name ?? "", known: namesOf(schemes) }));
  return standard;
}

function settingsIn(reader: JsonReader, given: unknown): Record<string, SettingValue> {
  const entries: (readonly [string, SettingValue])[] = [];
  const said = given === undefined ? {} : (reader.object(given, "settings") ?? {});
  for (const [name, value] of Object.entries(said)) {
    if (findSetting(name)?.id === "scheme") {
      reader.wrong(`settings.${name}`, { en: 'write "from" instead', zh: "请改写在 from 中" });
      continue;
    }
    const isCell = ["number", "string", "boolean"].includes(typeof value) || value === null;
    if (isCell) add(reader, `settings.${name}`, readSetting(name, value as Cell), entries);
    else reader.wrong(`settings.${name}`, { en: "this is no number and no text", zh: "这里应为数字或文字" });
  }
  return Object.fromEntries(entries);
}

/** "variant": "share" says the same as the dimension's setting does. */
function variantsIn(
  reader: JsonReader,
  { dimensions }: Scheme,
  given: readonly JsonDimension[],
): Record<string, SettingValue> {
  const entries: (readonly [string, SettingValue])[] = [];
  for (const { change, variant } of given) {
    const setting = dimensions.find(({ id }) => id === change.id)?.variants?.setting;
    if (variant === undefined || setting === undefined) continue;
    add(reader, `dimensions “${change.id}”.variant`, readSetting(setting, variant), entries);
  }
  return Object.fromEntries(entries);
}

function add(
  reader: JsonReader,
  place: string,
  read: ReturnType<typeof readSetting>,
  entries: (readonly [string, SettingValue])[],
): void {
  if (read.problem) reader.wrong(place, read.problem.message);
  else if (entries.some(([id]) => id === read.setting.id)) reader.wrong(place, saidAlready);
  else if (read.value !== undefined) entries.push([read.setting.id, read.value]);
}

const saidAlready: Words = { en: "this setting is said already", zh: "此设置已经写过" };

function parse(text: string): { readonly value: unknown } | { readonly wrong: Words } {
  if (text.length > LARGEST) return { wrong: { en: "it is larger than 64 kB", zh: "超过 64 kB" } };
  if (text.trim() === "") return { wrong: { en: "it is empty", zh: "文件是空的" } };
  const wrong = jsonMistake(text);
  return wrong ? { wrong } : { value: JSON.parse(text) };
}
