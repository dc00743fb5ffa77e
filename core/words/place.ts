import type { Problem } from "../problem.ts";
import type { Language } from "./words.ts";

/** "Orders, row 12, column “Order date”: …" – the place, then what we saw and what to do. */
export function tellProblem(problem: Problem, language: Language): string {
  const { tab, row, column, message } = problem;
  const zh = language === "zh";
  const place = [
    tab,
    row !== undefined && (zh ? `第 ${row} 行` : `row ${row}`),
    column && (zh ? `“${column}”列` : `column “${column}”`),
  ].filter(Boolean);
  return place.length === 0
    ? message[language]
    : `${place.join(zh ? "，" : ", ")}${zh ? "：" : ": "}${message[language]}`;
}
