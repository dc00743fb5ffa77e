import { beforeAll, describe, expect, test } from "vitest";
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

beforeAll(async () => {
  const { apply } = await openPort({ sheets });
  apply(first);
  calls = apply(second).calls;
});

describe.each(["before", "after"] as const)("when any one call fails %s it did its work", (when) => {
  test("the user's cells stay as they are, and ours are either all new or all old", async () => {
    const outcomes = new Set<string>();
    for (let at = 1; at <= calls; at += 1) {
      const { host, apply, read } = await openPort({ sheets });
      apply(first);
      const before = host.snapshot();
      const { thrown } = apply(second, { fault: { at, when } });
      expect(host.snapshot(), `call ${at}`).toEqual(before);
      const ours = read().map(({ own, columns, ownColumns }) =>
        own ? [own, columns] : ownColumns.map(([index, marker]) => [marker, columns[index]?.slice(1)]),
      );
      const all = [
        [
          ["value", ["Low", "Low"]],
          ["why", ["because", "so"]],
        ],
        ["seg", [["x", "new", "more"]]],
        ["runs", [["r", "1"]]],
      ];
      const none = [[["value", ["High", "Low"]]], ["seg", [["x", "old"]]]];
      expect(refusalOf(thrown), `call ${at}`).not.toBe("E_HALF_WRITTEN");
      expect(thrown ? none : all, `call ${at}: ${(thrown as Error | undefined)?.message}`).toEqual(ours);
      outcomes.add(thrown ? "taken back" : "written");
    }
    expect([...outcomes].sort()).toEqual(["taken back", "written"]);
  });
});
