import type { Execution } from "./execution.ts";

const BUTTON = { CLOSE: "CLOSE", OK: "OK", CANCEL: "CANCEL", YES: "YES", NO: "NO" } as const;
const BUTTON_SET = {
  OK: "OK",
  OK_CANCEL: "OK_CANCEL",
  YES_NO: "YES_NO",
  YES_NO_CANCEL: "YES_NO_CANCEL",
} as const;

/** The Ui of Google's: menus and alerts. A script stands still while an alert is open. */
export function uiObject(run: Execution) {
  return run.object("Ui", {
    Button: BUTTON,
    ButtonSet: BUTTON_SET,
    createMenu: (name: string) => menu(run, name, false),
    createAddonMenu: () => menu(run, "", true),
    alert(...parts: string[]) {
      const buttons =
        parts.length > 1 && (parts[parts.length - 1] as string) in BUTTON_SET ? parts.pop() : "OK";
      const text = parts.pop() ?? "";
      run.dialogs.shown.push({ kind: "alert", title: parts.pop() ?? "", text, buttons: buttons ?? "OK" });
      return buttons === "OK" ? BUTTON.OK : run.dialogs.answer();
    },
  });
}

function menu(run: Execution, name: string, addOn: boolean): object {
  const items: { caption: string; call: string }[] = [];
  const object = run.object("Menu", {
    addItem(caption: string, call: string) {
      items.push({ caption, call });
      return object;
    },
    addSeparator: () => object,
    addToUi() {
      run.dialogs.menus.push({ addOn, name, items });
    },
  });
  return object;
}
