import { expect, test } from "vitest";
import { createHost } from "./host.ts";
import { runScript } from "./script.ts";

test("an alert shows its text, and the test answers", () => {
  const { value, clicked } = runScript(
    `var ui = SpreadsheetApp.getUi(); return ui.alert("Title", "Text", ui.ButtonSet.YES_NO) === ui.Button.NO;`,
    undefined,
    { answer: "NO" },
  );
  expect(value).toBe(true);
  expect(clicked.shown).toEqual([{ kind: "alert", title: "Title", text: "Text", buttons: "YES_NO" }]);
});

test("others may work while a dialog is open", () => {
  const host = createHost({ sheets: { A: [["x"]] } });
  host.loadText(`function go() { var ui = SpreadsheetApp.getUi(); ui.alert("a", "b", ui.ButtonSet.YES_NO);
    return SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange("A1").getValue(); }`);
  const { returned } = host.click("go", { meanwhile: () => host.type("A", "A1", [["y"]]) });
  expect(returned).toBe("y");
});

test("before it is enabled an add-on may build its menu and nothing else", () => {
  const menu = `SpreadsheetApp.getUi().createAddonMenu().addItem("Do", "go").addToUi();`;
  const built = runScript(menu, undefined, { authMode: "NONE" });
  expect(built.clicked.menus).toEqual([{ addOn: true, name: "", items: [{ caption: "Do", call: "go" }] }]);
  const { message } = runScript(`PropertiesService.getUserProperties();`, undefined, { authMode: "NONE" });
  expect(message).toBe("You do not have permission to call PropertiesService.getUserProperties");
});
