import type { Problem } from "../../problem.ts";
import { both, type Words } from "../../words/words.ts";

/** A JSON object whose keys nobody has looked at yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Takes a scheme file apart and remembers every mistake with its place, such as `dimensions[2].segments[0].tone`. */
export class JsonReader {
  readonly problems: Problem[] = [];
  readonly #fileName: string;

  constructor(fileName: string) {
    this.#fileName = fileName;
  }

  /** Something at this place cannot be used. */
  wrong(place: string, reason: Words): undefined {
    const message = {
      en: "The scheme file “{file}” cannot be used: {place}{reason}",
      zh: "方案文件“{file}”无法使用：{place}{reason}",
    };
    const at = place === "" ? "" : `${place}: `;
    const closed = { en: withStop(reason.en, "."), zh: withStop(reason.zh, "。") };
    const told = both(message, { file: this.#fileName, place: at, reason: closed });
    this.problems.push({ code: "E_SCHEME_FILE", saw: place || this.#fileName, message: told, stops: true });
    return undefined;
  }

  /** An object; with none but these keys, where some are given. */
  object(given: unknown, place: string, keys?: readonly string[]): JsonObject | undefined {
    if (!isObject(given)) return this.wrong(place, expected.object);
    for (const key of keys ? Object.keys(given) : []) {
      if (keys?.includes(key)) continue;
      const reason = {
        en: "there is nothing called “{key}” here, only {keys}",
        zh: "没有“{key}”，只有 {keys}",
      };
      this.wrong(place, both(reason, { key, keys: keys?.join(", ") ?? "" }));
    }
    return given;
  }

  list(given: unknown, place: string): readonly unknown[] {
    if (given === undefined) return [];
    if (Array.isArray(given)) return given;
    this.wrong(place, expected.list);
    return [];
  }

  text(given: unknown, place: string): string | undefined {
    if (given === undefined) return undefined;
    if (typeof given === "string" && given.trim() !== "") return given;
    return this.wrong(place, expected.text);
  }

  /** The id of one of several dimensions or segments: "/" and "*" mean something in the Rules tab. */
  id(given: unknown, place: string, taken: Map<string, string>): string | undefined {
    const at = `${place}.id`;
    const id = this.text(given, at);
    if (id === undefined) return given === undefined ? this.wrong(place, expected.id) : undefined;
    if (/[/*\p{Cc}]/u.test(id)) return this.wrong(at, expected.plainId);
    const other = taken.get(id);
    if (other !== undefined) return this.wrong(at, both(expected.ownId, { id, other }));
    taken.set(id, at);
    return id;
  }

  /** A text for both languages, or `{ "en", "zh" }`. */
  words(given: unknown, place: string): Words | undefined {
    if (given === undefined) return undefined;
    if (typeof given === "string") return { en: given, zh: given };
    if (isObject(given) && typeof given.en === "string") {
      return { en: given.en, zh: typeof given.zh === "string" ? given.zh : given.en };
    }
    return this.wrong(place, expected.words);
  }

  count(given: unknown, place: string): number | undefined {
    if (given === undefined) return undefined;
    if (typeof given === "number" && Number.isInteger(given) && given > 0) return given;
    return this.wrong(place, expected.count);
  }

  /** Whether something is said to be off: `"on": false`. */
  off(given: unknown, place: string): boolean {
    if (given !== undefined && typeof given !== "boolean") this.wrong(place, expected.yesNo);
    return given === false;
  }
}

const expected = {
  object: { en: "this is no { … }", zh: "这里应为 { … }" },
  list: { en: "this is no list [ … ]", zh: "这里应为列表 [ … ]" },
  text: { en: "this is no text", zh: "这里应为文字" },
  id: { en: "an id is missing", zh: "缺少 id" },
  plainId: { en: 'an id holds no "/", no "*" and no line break', zh: "id 不能含“/”“*”或换行" },
  ownId: { en: "“{id}” is the id at {other} already", zh: "{other} 处已有 id“{id}”" },
  words: { en: 'this is neither a text nor { "en", "zh" }', zh: '这里应为文字或 { "en", "zh" }' },
  count: { en: "this is no whole number above 0", zh: "这里应为大于 0 的整数" },
  yesNo: { en: "this is neither true nor false", zh: "这里应为 true 或 false" },
} as const;

function withStop(text: string, stop: string): string {
  return /[.?。？]$/.test(text) ? text : text + stop;
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
