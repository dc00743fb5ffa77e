import { readXlsx as hucreReads } from "hucre/xlsx";
import { expect, test } from "vitest";
import { type ClassifyOptions, classifyCommand } from "../../../core/book/commands/classify.ts";
import { undoCommand } from "../../../core/book/commands/undo.ts";
import { cellsChanged } from "../../../core/book/plan-size.ts";
import { dayFromIso } from "../../../core/cells/day.ts";
import { xlsxBook } from "../../../core/files/xlsx-book.ts";
import { readXlsx } from "../../../core/files/xlsx-read.ts";
import { tableOf } from "../make-table.ts";
import { editPart } from "./xlsx/edit-parts.ts";
import { differingParts, partsOf } from "./xlsx/workbook-parts.ts";

const options: ClassifyOptions = {
  today: dayFromIso("2026-06-30"),
  language: "en",
  choices: new Map<string, string>(),
};

const rows = [
  ["客户编号", "订单数", "消费总额", "最近购买日期"],
  ...Array.from({ length: 12 }, (_, at) => [`C${at}`, at + 1, at * 1000, `2026-0${1 + (at % 6)}-11`]),
];

const fresh = () => xlsxBook(undefined, [tableOf("Customers", rows)]).bytes();

async function open(bytes: Uint8Array) {
  return xlsxBook(bytes, (await readXlsx(bytes, "t.xlsx")).tables);
}

async function classified(bytes: Uint8Array, more: Partial<ClassifyOptions> = {}) {
  const book = await open(bytes);
  const outcome = classifyCommand(book, { ...options, ...more });
  expect(book.check(outcome.plan)).toEqual([]);
  book.apply(outcome.plan);
  return { bytes: book.bytes(), outcome };
}

/** The part that holds a tab, by a text only it has. */
function partWith(bytes: Uint8Array, text: string): string {
  const found = [...partsOf(bytes)].find(([name, xml]) => name.includes("worksheets/") && xml.includes(text));
  return found?.[0] ?? "";
}

const rulesPart = (bytes: Uint8Array) => partWith(bytes, "value/high");

test("the Rules tab has drop-downs, colours, wrapped text, widths and a frozen header", async () => {
  const { bytes } = await classified(fresh());
  const xml = partsOf(bytes).get(rulesPart(bytes)) ?? "";
  expect(xml).toContain('state="frozen"');
  expect(xml).toContain('<col min="3" max="3" width="60"');
  const lists = [...xml.matchAll(/sqref="([^"]*)"><formula1>([^<]*)</g)].map(([, place, list]) => [
    place,
    list,
  ]);
  expect(lists).toEqual([
    ["D2:D1048576", "&quot;dedicated manager,team,automated&quot;"],
    ["G2:G1048576", "&quot;best,good,fair,watch,risk,lost,none&quot;"],
    ["I2:I1048576", "&quot;yes,no&quot;"],
  ]);
  const styles = partsOf(bytes).get("xl/styles.xml") ?? "";
  const xfs = styles.slice(styles.indexOf("<cellXfs")).match(/<xf .*?(\/>|<\/xf>)/g) ?? [];
  const best = xfs[Number(/r="B2" s="(\d+)"/.exec(xml)?.[1])] ?? "";
  expect(best).toContain('wrapText="1"');
  const fill = (styles.match(/<fill>.*?<\/fill>/g) ?? [])[Number(/fillId="(\d+)"/.exec(best)?.[1])];
  expect(fill).toContain("FFC9E9DD");
  const other = await hucreReads(bytes);
  expect(other.sheets.find(({ name }) => name === "规则 Rules")?.rows[1]?.[2]).toContain(
    "contribution ≥ high value line",
  );
});

test("a rule edited in the file decides when it is classified again, and then nothing is left to write", async () => {
  const { bytes } = await classified(fresh());
  const edited = editPart(bytes, rulesPart(bytes), (xml) =>
    xml.replace("days since last order &lt; active below", "days since last order &lt; 9999"),
  );
  const again = await classified(edited);
  const activity = again.outcome.classification?.dimensions.find(
    ({ dimension }) => dimension.id === "activity",
  );
  expect([...(activity?.codes ?? [])].every((code) => code === 1)).toBe(true);
  expect(cellsChanged(classifyCommand(await open(again.bytes), options).plan)).toBe(0);
});

test("a mistake in the file is marked in its row, and that is all that is written", async () => {
  const { bytes } = await classified(fresh());
  const edited = editPart(bytes, rulesPart(bytes), (xml) =>
    xml.replace(utf8("and contribution ≥ high"), utf8("and spnd ≥ high")),
  );
  const { bytes: marked, outcome } = await classified(edited);
  expect(outcome.classification).toBeUndefined();
  const rules = (await readXlsx(marked, "t.xlsx")).tables.find(({ own }) => own === "rules");
  expect(rules?.columns[9]?.[1]).toContain('no field or measure called "spnd"');
  expect(differingParts(edited, marked)).toEqual([rulesPart(edited)]);
});

test("another language replaces the lists and leaves those of the user", async () => {
  const { bytes } = await classified(fresh());
  const theirs =
    '<dataValidation type="whole" sqref="E2:E60"><formula1>1</formula1></dataValidation><dataValidation type="list" sqref="I2:I20"><formula1>"old"</formula1></dataValidation>';
  const edited = editPart(bytes, rulesPart(bytes), (xml) =>
    xml
      .replace(
        /<dataValidations.*<\/dataValidations>/,
        `<dataValidations count="2">${theirs}</dataValidations>`,
      )
      .replace(
        "</worksheet>",
        '<pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/></worksheet>',
      ),
  );
  const { bytes: chinese } = await classified(edited, { language: "zh" });
  const xml = partsOf(chinese).get(rulesPart(chinese)) ?? "";
  expect(xml.match(/<dataValidations count="4">/)).not.toBeNull();
  expect(xml.includes('sqref="E2:E60"')).toBe(true);
  expect(xml.includes('"old"')).toBe(false);
  expect(xml.includes(utf8("&quot;是,否&quot;"))).toBe(true);
  expect(xml.indexOf("</dataValidations>")).toBeLessThan(xml.indexOf("<pageMargins"));
});

test("undo takes tabs, lists and styles away again", async () => {
  const before = fresh();
  const { bytes } = await classified(before);
  const book = await open(bytes);
  book.apply(undoCommand(book, options).plan);
  expect(differingParts(before, book.bytes())).toEqual([]);
});

/** As it stands in a part: one byte a character. */
function utf8(text: string): string {
  return String.fromCharCode(...new TextEncoder().encode(text));
}
