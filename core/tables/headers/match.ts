import type { Cell } from "../../cells/cell.ts";
import type { Field, TableKind } from "../../fields/field.ts";
import { fields } from "../../fields/index.ts";
import type { Problem } from "../../problem.ts";
import type { Choices } from "../choices.ts";
import type { Layout, LayoutColumn } from "../layout/layout.ts";
import { evidence, sample } from "./evidence.ts";
import { type HeaderText, headerKey, headerText } from "./header-text.ts";
import { exactFields } from "./known-headers.ts";
import { cellsUnlike, columnEither, columnTwice, columnUnsure } from "./match-problems.ts";
import { resemblances } from "./resemblance.ts";

/** A column and the field it was found to say. */
export interface MatchedColumn {
  readonly index: number;
  readonly header: string;
  readonly text: HeaderText;
  readonly field: Field | undefined;
  readonly confidence: "exact" | "likely" | "none";
  /** The user said so. */
  readonly chosen: boolean;
}

/** The columns of one tab, read as one kind of table. */
export interface Match {
  readonly kind: TableKind;
  readonly columns: readonly MatchedColumn[];
  readonly byField: ReadonlyMap<string, MatchedColumn>;
  /** Where a screen would ask. */
  readonly problems: readonly Problem[];
}

/** Enough to use a column without asking, and how far the next best must stay behind. In hundredths. */
const ENOUGH = 90;
const GAP = 15;

interface Claim {
  readonly column: LayoutColumn;
  readonly text: HeaderText;
  readonly field: Field;
  readonly score: number;
  readonly points: number;
  readonly vague: boolean;
  readonly chosen: boolean;
}

/** Find which column says which field of one kind of table: input rules "Column matching". */
export function matchColumns(layout: Layout, kind: TableKind, choices: Choices): Match {
  const tab = layout.table.name;
  const claims: Claim[] = [];
  const doubts: { column: LayoutColumn; ranked: readonly Claim[] }[] = [];
  for (const column of layout.columns) {
    const choice = choices.field(tab, column.names);
    if (choice !== undefined) {
      const field = fieldCalled(kind, choice);
      if (field) claims.push({ ...claim(column, column.texts[0], field, 1_000, 100, false), chosen: true });
      continue;
    }
    const ranked = rank(column, kind, layout);
    const [top, next] = ranked;
    if (!top) continue;
    if (top.score >= ENOUGH && (!next || top.score - next.score >= GAP)) claims.push(top);
    else doubts.push({ column, ranked });
  }
  return settle(layout, kind, claims, doubts);
}

/** A field by its id, its name in either language, or a header that means it. */
export function fieldCalled(kind: TableKind, name: string): Field | undefined {
  const key = headerKey(name);
  const declared = fields.get(kind) ?? [];
  return (
    declared.find(({ id }) => id === name.trim().toLowerCase()) ??
    declared.find((field) => headerKey(field.name.en) === key || headerKey(field.name.zh) === key) ??
    exactFields(kind, key)[0]?.field
  );
}

function rank(column: LayoutColumn, kind: TableKind, layout: Layout): readonly Claim[] {
  let cells: readonly Cell[] | undefined;
  const best = new Map<string, Claim>();
  for (const text of column.texts) {
    for (const { field, points, vague } of resemblances(kind, text)) {
      cells ??= sample(layout.table.columns[column.index] ?? [], layout.bodyStart);
      const score = points + evidence(cells, field, vague);
      const known = best.get(field.id);
      if (!known || score > known.score) best.set(field.id, claim(column, text, field, score, points, vague));
    }
    if ([...best.values()].some(({ points }) => points === 100)) break;
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}

function claim(
  column: LayoutColumn,
  text: HeaderText | undefined,
  field: Field,
  score: number,
  points: number,
  vague: boolean,
): Claim {
  return { column, text: text ?? headerText(column.header), field, score, points, vague, chosen: false };
}

/** Each field takes its strongest column; where two are as strong, none. */
function settle(
  layout: Layout,
  kind: TableKind,
  claims: readonly Claim[],
  doubts: readonly { column: LayoutColumn; ranked: readonly Claim[] }[],
): Match {
  const tab = layout.table.name;
  const problems: Problem[] = [];
  const winners = new Map<string, Claim>();
  const contested = new Set<string>();
  for (const [id, rivals] of groupByField(claims)) {
    const [top, next] = rivals;
    if (!top) continue;
    if (next && strength(top) - strength(next) < GAP) {
      const equals = rivals.filter((rival) => strength(top) - strength(rival) < GAP);
      problems.push(
        columnTwice(
          tab,
          top.field,
          equals.map(({ column }) => column.header),
        ),
      );
      contested.add(id);
    } else {
      winners.set(id, top);
    }
  }
  standIn(winners, contested, fields.get(kind) ?? []);
  for (const { column, ranked } of doubts) {
    const [top, next] = ranked.filter(({ field }) => !winners.has(field.id));
    if (!top) continue;
    if (next && top.score >= ENOUGH) problems.push(columnEither(tab, column.header, top.field, next.field));
    else if (top.points === 100) problems.push(cellsUnlike(tab, column.header, top.field));
    else problems.push(columnUnsure(tab, column.header, top.field));
  }
  return { kind, problems, ...describe(layout, winners) };
}

function groupByField(claims: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> {
  const groups = new Map<string, Claim[]>();
  for (const one of claims) {
    const group = groups.get(one.field.id);
    if (group) group.push(one);
    else groups.set(one.field.id, [one]);
  }
  for (const group of groups.values()) group.sort((a, b) => strength(b) - strength(a));
  return groups;
}

/** Between two columns a vague header ("date") gives way to a telling one ("order date"). */
function strength({ score, vague }: Claim): number {
  return vague ? score - GAP : score;
}

/** What an amount is worked out from; a total before reductions then says less than they do. */
const NET_PARTS = ["quantity", "unit-price", "discount"];

function standIn(
  winners: Map<string, Claim>,
  contested: ReadonlySet<string>,
  declared: readonly Field[],
): void {
  for (const { id, standsInFor } of declared) {
    const deputy = winners.get(id);
    const principal = declared.find((field) => field.id === standsInFor);
    if (!deputy || !principal || deputy.chosen) continue;
    if (winners.has(principal.id) || contested.has(principal.id)) continue;
    if (principal.id === "amount" && NET_PARTS.every((part) => winners.has(part))) continue;
    winners.delete(id);
    winners.set(principal.id, { ...deputy, field: principal });
  }
}

function describe(layout: Layout, winners: ReadonlyMap<string, Claim>): Pick<Match, "columns" | "byField"> {
  const byColumn = new Map([...winners.values()].map((winner) => [winner.column.index, winner]));
  const columns = layout.columns.map(({ index, header, texts }): MatchedColumn => {
    const winner = byColumn.get(index);
    return {
      index,
      header,
      text: winner?.text ?? texts[0] ?? headerText(header),
      field: winner?.field,
      confidence: winner ? (winner.points === 100 ? "exact" : "likely") : "none",
      chosen: winner?.chosen ?? false,
    };
  });
  const byField = new Map(
    columns.flatMap((column) => (column.field ? [[column.field.id, column] as const] : [])),
  );
  return { columns, byField };
}
