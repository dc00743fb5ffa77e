import { keywordsOf } from "./keywords.ts";
import { branchEndings, chineseForms, latinForms } from "./legal-forms.ts";
import { nameText } from "./name-text.ts";

/** A company's name taken apart (Definition D-31). */
export interface CompanyName {
  /** Folded; without brackets, branch and dots, the legal form still there. */
  readonly whole: string;
  /** What stands in brackets or behind the legal form: "上海", "北京分公司"; empty for a head office. */
  readonly branch: string;
}

const OPENING = "([{【〔「『<《";
const CLOSING = ")]}】〕」』>》";
const opening = /[([{【〔「『<《]/;
/** Stands in brackets and belongs to the legal form. */
const bracketedForm = new Set(["集团", "控股", "有限合伙", "普通合伙", "特殊普通合伙", "个体工商户", "个体"]);

const forms = keywordsOf(`${chineseForms}|${latinForms}`);
const branches = keywordsOf(branchEndings);

/** Take the brackets and the branch off a company's name. */
export function companyName(name: string): CompanyName {
  const text = nameText(name);
  const { outside, inside } = withoutBrackets(/[.,]/.test(text) ? text.replace(/[.,]/g, dotOrSpace) : text);
  const head = headOffice(outside);
  if (head === text) return { whole: head, branch: "" };
  const branch = [...inside, outside.slice(head.length)].filter((text) => text !== "");
  return { whole: head, branch: branch.join(" ") };
}

/** Whether the name says that this is a company: its legal form stands at the end. */
export function hasForm(whole: string): boolean {
  return forms().endingAt(whole, whole.length) !== undefined;
}

/** "S.A." is SA, "Co., Ltd." is Co Ltd. */
function dotOrSpace(mark: string): string {
  return mark === "." ? "" : " ";
}

/** 甲有限公司北京分公司 → 甲有限公司. */
function headOffice(text: string): string {
  const form = text.indexOf("有限公司");
  if (form <= 0) return text;
  const end = form + 4;
  return end < text.length && branches().endingAt(text, text.length) ? text.slice(0, end) : text;
}

function withoutBrackets(text: string): { readonly outside: string; readonly inside: readonly string[] } {
  let outside = "";
  const inside: string[] = [];
  let from = 0;
  const first = text.search(opening);
  if (first < 0) return { outside: text, inside };
  for (let at = first; at < text.length; at++) {
    const kind = OPENING.indexOf(text.charAt(at));
    if (kind < 0) continue;
    const close = text.indexOf(CLOSING.charAt(kind), at);
    if (close < 0) break;
    outside += text.slice(from, at);
    const content = text.slice(at + 1, close);
    if (bracketedForm.has(content)) outside += content;
    else inside.push(content);
    from = close + 1;
    at = close;
  }
  if (from === 0) return { outside: text, inside };
  const rest = (outside + text.slice(from)).trim();
  return rest === "" ? { outside: inside.join(""), inside: [] } : { outside: rest, inside };
}
