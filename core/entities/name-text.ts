import { fold } from "../rules/fold.ts";

/** Nothing to fold: spares most names the slow path. */
const plain = /^[!-@[-~\u4e00-\u9fff]*$/;
const plainWords = /^[!-@[-~]+(?: [!-@[-~]+)*$/;
const han = "[\\u3400-\\u4dbf\\u4e00-\\u9fff]";
const afterHan = new RegExp(`(${han}) +`, "g");
const beforeHan = new RegExp(` +(?=${han})`, "g");
const invisible = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;

/** A name or address as compared: one case and width, single spaces, and none beside Han characters. */
export function nameText(text: string): string {
  if (plain.test(text)) return text;
  const folded = fold(text);
  if (plainWords.test(folded)) return folded;
  return fold(
    folded.replace(invisible, "").replace(/\s+/g, " ").replace(afterHan, "$1").replace(beforeHan, ""),
  );
}

/** Whether the text is written in Han characters alone. */
export function isHan(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x4e00 || code > 0x9fff) return false;
  }
  return text !== "";
}
