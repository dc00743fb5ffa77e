import { describe, expect, test } from "vitest";
import { reversePlan } from "../book/reverse-plan.ts";
import { editPart } from "./xlsx/edit-parts.ts";
import { richBytes } from "./xlsx/rich-workbook.ts";
import { partsOf } from "./xlsx/workbook-parts.ts";
import { apply, column, read, richTab, tab } from "./xlsx-changes.ts";

describe("writing tabs", () => {
  test("a new tab comes last, and a user's tab of its name stays the user's", async () => {
    const book = await apply(
      richBytes(),
      tab({ name: "empty" }),
      tab({ marker: "b", name: "a/b:c".repeat(9) }),
    );
    const names = (await read(book.bytes())).map(({ name, own: marker }) => [name, marker]);
    expect(names).toEqual([
      [richTab, undefined],
      ["Empty", undefined],
      ["Pivot", undefined],
      ["empty (2)", "settings"],
      ["a b ca b ca b ca b ca b ca b ca", "b"],
      ["_classifier", "markers"],
    ]);
  });

  test("an existing tab of ours is refilled and keeps what the user set up around the cells", async () => {
    const first = (await apply(richBytes(), tab())).bytes();
    const book = await apply(first, tab({ before: tab().after, after: [["Setting"], ["x"], ["y"]] }));
    const sheet = partsOf(book.bytes()).get("xl/worksheets/classifier1.xml") ?? "";
    expect(sheet).toContain('<dimension ref="A1:A3"/>');
    expect(sheet).toContain('state="frozen"');
    expect((await read(book.bytes()))[3]?.columns).toEqual([["Setting", "x", "y"]]);
  });

  test("removing a tab of ours moves up the names that count tabs behind it", async () => {
    const bytes = (await apply(richBytes(), tab())).bytes();
    const changed = editPart(bytes, "xl/workbook.xml", (xml) =>
      xml
        .replace('activeTab="0"', 'activeTab="4"')
        .replace(
          "</definedNames>",
          '<definedName name="x" localSheetId="3">1</definedName><definedName name="y" localSheetId="4">2</definedName></definedNames>',
        ),
    );
    const book = await apply(changed, column(), ...reversePlan({ changes: [tab()] }).changes);
    const left = partsOf(book.bytes()).get("xl/workbook.xml");
    expect(left).toContain('activeTab="3"');
    expect(left).toContain('<definedName name="y" localSheetId="3">2</definedName></definedNames>');
    expect(left).not.toContain('name="x"');
  });
});
