import { beforeAll, describe, expect, test } from "vitest";
import type { Host } from "../../host/host.ts";
import { column, openPort, refusalOf, tab } from "../port.ts";

const sheets = {
  C: [
    ["Name", "Double"],
    ["Ann", { formula: "=1*2", value: 2 }],
    ["Bob", { formula: "=2*2", value: 4 }],
  ],
};
const oldRows = [["x"], ["old"]];
const first = [column("value", ["High", "Low"]), tab("seg", oldRows)];
const second = [
  column("value", ["Low", "Low"], { before: ["High", "Low"] }),
  column("why", ["because", "so"]),
  tab("seg", [["x"], ["new"], ["more"]], { before: oldRows }),
  tab("runs", [["r"], ["1"]]),
];

let calls = 0;

/** Marker and cells of everything of ours that holds anything, from the marked places. */
function ownCells({ book }: Host): unknown[][] {
  return book.metadata.flatMap(({ sheet, column = 0, value }) => {
    const isTab = value?.includes("#");
    const cells =
      sheet
        ?.column(column)
        .values.slice(isTab ? 0 : 1)
        .filter((cell) => cell !== "") ?? [];
    return cells.length > 0 ? [[value?.replace(/#.*/, ""), ...cells]] : [];
  });
}

beforeAll(async () => {
  const { apply } = await openPort({ sheets });
  apply(first);
  calls = apply(second).calls;
});

describe.each(["before", "after"] as const)("when any one call fails %s it did its work", (when) => {
  test("the user's cells stay as they are, and ours are either all new or all old", async () => {
    const outcomes = new Set<string>();
    for (let at = 1; at <= calls; at += 1) {
      const { host, apply } = await openPort({ sheets });
      apply(first);
      const before = host.snapshot();
      const { thrown } = apply(second, { fault: { at, when } });
      expect(host.snapshot(), `call ${at}`).toEqual(before);
      const ours = ownCells(host);
      const all = [
        ["value", "Low", "Low"],
        ["seg", "x", "new", "more"],
        ["why", "because", "so"],
        ["runs", "r", "1"],
      ];
      const none = [
        ["value", "High", "Low"],
        ["seg", "x", "old"],
      ];
      expect(refusalOf(thrown), `call ${at}`).not.toBe("E_HALF_WRITTEN");
      const which = `call ${at} ${when}: ${(thrown as Error | undefined)?.message}`;
      expect(ours.sort(), which).toEqual((thrown ? none : all).sort());
      outcomes.add(thrown ? "taken back" : "written");
    }
    expect([...outcomes].sort()).toEqual(["taken back", "written"]);
  });
});
