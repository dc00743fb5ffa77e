import { both, type Words } from "../../words/words.ts";

/** A text in double quotes, a number, a word of JSON, or a sign; the last group is anything else. */
const token =
  /("(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"(?=[\s,:\]}]|$))|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w))|([{}[\],:])|[^\s,:\]}]{1,20}/uy;
const space = /[ \t\r\n]*/y;

type Expected = keyof typeof wanted;

/** Where a text stops being JSON, by line and column, and what should stand there: engines each say it in their own way. */
export function jsonMistake(text: string): Words {
  const open: ("{" | "[")[] = [];
  let expected: Expected = "value";
  let at = endOf(space, text, 0);
  while (at < text.length) {
    token.lastIndex = at;
    const [saw = text.charAt(at), quoted, plain, sign] = token.exec(text) ?? [];
    const next = step(expected, { quoted: quoted !== undefined, plain: plain !== undefined, sign }, open);
    if (next === undefined) return mistake(text, at, saw, expected);
    expected = next;
    at = endOf(space, text, at + saw.length);
  }
  return mistake(text, at, "", expected);
}

interface Token {
  readonly quoted: boolean;
  readonly plain: boolean;
  readonly sign: string | undefined;
}

/** What may come after a token, or undefined where it cannot stand; what is open grows and shrinks with it. */
function step(expected: Expected, { quoted, plain, sign }: Token, open: ("{" | "[")[]): Expected | undefined {
  const inside = open[open.length - 1];
  const ended = () => (open.length > 0 ? "comma" : "end");
  const isFirst = expected === "firstKey" || expected === "firstValue";
  if ((expected === "comma" || isFirst) && sign === (inside === "{" ? "}" : "]")) {
    open.pop();
    return ended();
  }
  if (expected === "comma") return sign === "," ? (inside === "{" ? "key" : "value") : undefined;
  if (expected === "colon") return sign === ":" ? "value" : undefined;
  if (expected === "end") return undefined;
  if (expected === "key" || expected === "firstKey") return quoted ? "colon" : undefined;
  if (quoted || plain) return ended();
  if (sign !== "{" && sign !== "[") return undefined;
  open.push(sign);
  return sign === "{" ? "firstKey" : "firstValue";
}

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  pattern.test(text);
  return Math.max(at, pattern.lastIndex);
}

function mistake(text: string, at: number, saw: string, expected: Expected): Words {
  const before = text.slice(0, at).split("\n");
  const place = { line: before.length, column: (before[before.length - 1] ?? "").length + 1 };
  const values = { ...place, expected: wanted[expected] };
  if (saw === "") return both(messages.ended, values);
  return both(messages.saw, { ...values, saw });
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
  ended: {
    en: "it stops at line {line}, column {column}, where {expected} should stand",
    zh: "在第 {line} 行第 {column} 列就结束了，这里应为{expected}",
  },
} as const;
