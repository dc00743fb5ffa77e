import { beforeAll, expect, test } from "vitest";
import { createHost, type HostOptions } from "../host/host.ts";
import { builtCode } from "./built.ts";

let path = "";

beforeAll(async () => {
  path = await builtCode();
});

function open(options: Partial<HostOptions> = {}, authMode: "NONE" | "LIMITED" | "FULL" = "LIMITED") {
  const host = createHost({ sheets: { A: [] }, ...options });
  host.load(path);
  return { ...host.click("onOpen", { authMode }), known: host.functions() };
}

test("before the add-on is enabled the menu appears, and nothing else is called", () => {
  const { menus, thrown, callsByName } = open({}, "NONE");
  expect(thrown).toBeUndefined();
  expect(menus[0]?.addOn).toBe(true);
  expect([...callsByName.keys()].sort()).toEqual([
    "Menu.addItem",
    "Menu.addToUi",
    "Session.getActiveUserLocale",
    "SpreadsheetApp.getUi",
    "Ui.createAddonMenu",
  ]);
});

test("an add-on's menu stands under Extensions, a copied script's beside Help", () => {
  expect(open({ installedAs: "WEB_STORE_ADD_ON" }).menus[0]?.addOn).toBe(true);
  expect(open({ installedAs: "NONE" }).menus[0]).toMatchObject({ addOn: false, name: "Customer Classifier" });
});

test("the menu speaks the user's language", () => {
  const captions = (userLocale: string) => open({ userLocale }).menus[0]?.items.map(({ caption }) => caption);
  const english = [
    "Classify customers…",
    "Preview what would change",
    "Refresh segment tabs",
    "Undo last run",
    "Help",
  ];
  const chinese = ["分类客户…", "预览将写入的内容", "刷新分群标签页", "撤销上次运行", "帮助"];
  for (const locale of ["en", "en_GB", "de", ""]) expect(captions(locale)).toEqual(english);
  for (const locale of ["zh", "zh_CN", "zh-TW", "zh-HK"]) expect(captions(locale)).toEqual(chinese);
});

test("every line calls a function that Google can find", () => {
  const { menus, known } = open();
  for (const { call } of menus[0]?.items ?? []) expect(known).toContain(call);
});

test("installing opens the menu at once", () => {
  const host = createHost({ sheets: { A: [] } });
  host.load(path);
  expect(host.click("onInstall").menus.length).toBe(1);
});
