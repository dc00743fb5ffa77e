import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { draftOf, takePlaces } from "../../../appsscript/local/drafts.ts";
import { placeOf } from "../../../appsscript/local/place-of.ts";

function folderOf(...names: string[]) {
  const folder = mkdtempSync(join(tmpdir(), "drafts-"));
  for (const name of names) writeFileSync(join(folder, name), `old ${name}`);
  const at = (name: string) => join(folder, name);
  const drafted = (name: string) => {
    const draft = draftOf(at(name));
    writeFileSync(draft.draft, `new ${name}`);
    return draft;
  };
  const holds = () =>
    Object.fromEntries(
      readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ name }) => [name, readFileSync(at(name), "utf8")]),
    );
  return { at, drafted, holds };
}

test("drafts take their places, over what stood there", () => {
  const { drafted, holds } = folderOf("a.csv");
  expect(takePlaces([drafted("a.csv"), drafted("b.csv")])).toEqual([]);
  expect(holds()).toEqual({ "a.csv": "new a.csv", "b.csv": "new b.csv" });
});

test("where one cannot, none does: everything stands as before and the place is told", () => {
  const { at, drafted, holds } = folderOf("a.csv");
  mkdirSync(at("folder.json"));
  const problems = takePlaces([drafted("a.csv"), drafted("b.csv"), drafted("folder.json")]);
  expect(problems).toMatchObject([{ code: "E_FILE_UNWRITABLE", saw: at("folder.json"), stops: true }]);
  expect(holds()).toMatchObject({ "a.csv": "old a.csv" });
  expect(holds()).not.toHaveProperty("b.csv");
});

test("a user's file that is called like a draft is never touched", () => {
  const { drafted, holds } = folderOf("a.csv.part", "a.csv.old", "a.csv");
  expect(takePlaces([drafted("a.csv")])).toEqual([]);
  expect(holds()).toEqual({
    "a.csv": "new a.csv",
    "a.csv.part": "old a.csv.part",
    "a.csv.old": "old a.csv.old",
  });
});

test("what is replaced keeps its permissions; a file that may not be written to is not replaced", () => {
  const { at, drafted, holds } = folderOf("a.csv", "b.csv");
  chmodSync(at("a.csv"), 0o640);
  expect(takePlaces([drafted("a.csv")])).toEqual([]);
  expect(statSync(at("a.csv")).mode & 0o777).toBe(0o640);
  chmodSync(at("b.csv"), 0o444);
  expect(takePlaces([drafted("b.csv")])).toMatchObject([{ code: "E_FILE_UNWRITABLE", saw: at("b.csv") }]);
  expect(holds()["b.csv"]).toBe("old b.csv");
});

test("a link stays a link: the file it leads to is replaced, or made", () => {
  const { at, drafted, holds } = folderOf("a.csv");
  symlinkSync("a.csv", at("link.csv"));
  symlinkSync("new.csv", at("dangling.csv"));
  expect(takePlaces([drafted("link.csv"), drafted("dangling.csv")])).toEqual([]);
  expect(holds()).toEqual({ "a.csv": "new link.csv", "new.csv": "new dangling.csv" });
  expect(lstatSync(at("link.csv")).isSymbolicLink()).toBe(true);
  expect(placeOf(at("link.csv"))).toBe(placeOf(at("a.csv")));
});
