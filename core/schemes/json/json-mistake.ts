import { both, type Words } from "../../words/words.ts";

/** A text in double quotes, a number, a word of JSON, or a sign; the last group is anything else. */
const token =
  /("(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"(?=[\s,:\]}]|$))|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w))|([{}[\],:])|[^\s,:\]}]{1,20}/uy;
const space = /[ \t\r\n]*/y;

type Expected = keyof typeof wanted;

/**
 * Where a text stops being JSON, or says a name twice, by line and column, and what should stand there: engines each
 * say it in their own way. Undefined where nothing is wrong.
 */
export function jsonMistake(text: string): Words | undefined {
  const open: Open[] = [];
  let expected: Expected = "value";
  let at = endOf(space, text, 0);
  while (at < text.length) {
    token.lastIndex = at;
    const [saw = text.charAt(at), quoted, plain, sign] = token.exec(text) ?? [];
    const next = step(expected, { quoted, plain, sign }, open);
    if (next === undefined) return mistake(text, at, saw, expected);
    if (next === "twice") return both(messages.twice, { ...placeOf(text, at), saw });
    expected = next;
    at = endOf(space, text, at + saw.length);
  }
  return expected === "end" ? undefined : mistake(text, at, "", expected);
}

/** What is open: of an object the names it has said. */
type Open = Set<string> | "list";

interface Token {
  readonly quoted: string | undefined;
  readonly plain: string | undefined;
  readonly sign: string | undefined;
}

/** What may come after a token, or undefined where it cannot stand; what is open grows and shrinks with it. */
function step(
  expected: Expected,
  { quoted, plain, sign }: Token,
  open: Open[],
): Expected | "twice" | undefined {
  const inside = open[open.length - 1];
  const ended = () => (open.length > 0 ? "comma" : "end");
  const isFirst = expected === "firstKey" || expected === "firstValue";
  if ((expected === "comma" || isFirst) && sign === (inside === "list" ? "]" : "}")) {
    open.pop();
    return ended();
  }
  if (expected === "comma") return sign === "," ? (inside === "list" ? "value" : "key") : undefined;
  if (expected === "colon") return sign === ":" ? "value" : undefined;
  if (expected === "end") return undefined;
  if (expected === "key" || expected === "firstKey")
    return quoted === undefined ? undefined : sayName(quoted, inside);
  if (quoted || plain) return ended();
  if (sign !== "{" && sign !== "[") return undefined;
  open.push(sign === "{" ? new Set() : "list");
  return sign === "{" ? "firstKey" : "firstValue";
}

/** Of a name said twice JSON takes the last, and the first is lost. */
function sayName(quoted: string, inside: Open | undefined): "colon" | "twice" {
  const name = String(JSON.parse(quoted));
  if (inside === "list" || inside?.has(name)) return "twice";
  inside?.add(name);
  return "colon";
}

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  pattern.test(text);
  return Math.max(at, pattern.lastIndex);
}

function mistake(text: string, at: number, saw: string, expected: Expected): Words {
  const values = { ...placeOf(text, at), expected: wanted[expected] };
  if (saw === "") return both(messages.ended, values);
  return both(messages.saw, { ...values, saw });
}

function placeOf(text: string, at: number) {
  const before = text.slice(0, at).split("\n");
  return { line: before.length, column: (before[before.length - 1] ?? "").length + 1 };
}

const value: Words = { en: "a value", zh: "一个值" };
const key: Words = { en: 'a name in "double quotes"', zh: '用英文双引号 " 括起的名称' };

const wanted = {
  value,
  firstValue: value,
  key,
  firstKey: key,
  colon: { en: "a colon “:”", zh: "英文冒号“:”" },
  comma: { en: "a comma “,” or the closing bracket", zh: "英文逗号“,”或右括号" },
  end: { en: "the end of the file", zh: "文件结尾" },
} as const satisfies Readonly<Record<string, Words>>;

const messages = {
  saw: {
    en: "it is no JSON from line {line}, column {column} on: here stands “{saw}” instead of {expected}",
    zh: "第 {line} 行第 {column} 列起不是 JSON：这里是“{saw}”，应为{expected}",
  },
  twice: {
    en: "{saw} stands here a second time (line {line}, column {column})",
    zh: "第 {line} 行第 {column} 列重复写了 {saw}",
  },
  ended: {
    en: "it stops at line {line}, column {column}, where {expected} should stand",
    zh: "在第 {line} 行第 {column} 列就结束了，这里应为{expected}",
  },
} as const;
