import type { Kind } from "../../cells/cell.ts";

/** The columns of the Rules tab, in their order. Headers are the same in every language; every width of its own costs a call. */
export const rulesColumns = [
  { id: "dimension", header: "维度 Dimension", kind: "text", width: 16 },
  { id: "segment", header: "分群 Segment", kind: "text", width: 16 },
  { id: "rule", header: "规则 Rule", kind: "text", width: 60 },
  { id: "owner", header: "负责 Owner", kind: "text", width: 16 },
  { id: "visit", header: "回访间隔（天） Visit every (days)", kind: "count", width: 16 },
  { id: "advice", header: "建议 Advice", kind: "text", width: 44 },
  { id: "tone", header: "好坏 Tone", kind: "text", width: 16 },
  { id: "tag", header: "标签 Tag", kind: "text", width: 16 },
  { id: "on", header: "启用 On", kind: "text", width: 16 },
  { id: "check", header: "检查 Check", kind: "text", width: 44 },
  { id: "id", header: "编号 Id", kind: "text", width: 24 },
] as const satisfies readonly {
  readonly id: string;
  readonly header: string;
  readonly kind: Kind;
  /** In characters. */
  readonly width: number;
}[];

export type RulesColumn = (typeof rulesColumns)[number]["id"];

/** The header of one of them, as a problem names it. */
export function rulesHeader(id: RulesColumn): string {
  return rulesColumns.find((column) => column.id === id)?.header ?? "";
}

/** The id in a row of its own for the segments that are made from data: "industry/*". */
export const FROM_DATA = "*";
