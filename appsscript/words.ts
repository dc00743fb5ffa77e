import type { Words } from "#core";

/** The menu, from top to bottom: the global function each line calls, and what it says. */
export const menu = [
  { calls: "classifyCustomers", words: { en: "Classify customers…", zh: "分类客户…" } },
  { calls: "previewChanges", words: { en: "Preview what would change", zh: "预览将写入的内容" } },
  { calls: "refreshSegmentTabs", words: { en: "Refresh segment tabs", zh: "刷新分群标签页" } },
  { calls: "undoLastRun", words: { en: "Undo last run", zh: "撤销上次运行" } },
  { calls: "showHelp", words: { en: "Help", zh: "帮助" } },
] as const satisfies readonly { readonly calls: string; readonly words: Words }[];

/** What the menu and the dialogs are headed with. */
export const productName: Words = { en: "Customer Classifier", zh: "客户分类" };

export const texts = {
  write: { en: "Write this now?", zh: "现在写入吗?" },
  onlyPreview: {
    en: "This was only a preview: nothing was written.",
    zh: "以上仅为预览:没有写入任何内容。",
  },
  declined: { en: "Nothing was written.", zh: "没有写入任何内容。" },
  done: {
    en: "Done. “Undo last run” in the menu takes it back.",
    zh: "已完成。可用菜单中的“撤销上次运行”恢复。",
  },
  marked: {
    en: "The mistakes are marked in their rows. Correct them and start again.",
    zh: "错误已标在所在行。请改正后重新开始。",
  },
  undone: { en: "The last run was taken back.", zh: "已撤销上次运行。" },
  stopped: { en: "Nothing was written, because:", zh: "没有写入任何内容,原因:" },
  attention: { en: "Please look at ({count}):", zh: "请留意({count} 项):" },
  otherCauses: { en: "… and {count} problems of other kinds.", zh: "……另有 {count} 项其他问题。" },
  segments: { en: "{name}: {counts}", zh: "{name}:{counts}" },
  help: {
    en: "Classify customers… reads your tabs, shows what it would write, and writes only after you say Yes.\n\nIt adds columns of its own right of yours and a few tabs; your own cells, formulas and formats are never changed. The column “Why” says for every customer which rule decided.\n\nRules are sentences: read and change them in the tab Rules, the numbers they use in the tab Settings, then classify again. Undo last run takes everything back, except cells you have edited since.\n\nNothing leaves this spreadsheet.",
    zh: "“分类客户…”读取您的表,先显示将写入的内容,您选择“是”之后才写入。\n\n它只在您的数据右侧添加自己的列和几个标签页,不会改动您的单元格、公式和格式。“原因”列说明每位客户由哪条规则决定。\n\n规则是一句句话：可在“规则”标签页中阅读和修改，其中用到的数字在“设置”标签页，改后重新分类即可。“撤销上次运行”会全部恢复,您之后编辑过的单元格除外。\n\n任何数据都不会离开此表格。",
  },
} as const satisfies Readonly<Record<string, Words>>;

/** What to say for an exception of Google's: its own text is in the language of the account, and no help. */
export const exceptions: readonly { readonly when: RegExp; readonly words: Words }[] = [
  {
    when: /permission|PERMISSION_DENIED|authoriz|protected/i,
    words: {
      en: "Google did not permit it, so nothing was changed. Either you may only view this spreadsheet: ask its owner to let you edit. Or several Google accounts are signed in: open the spreadsheet in a private window with one account.",
      zh: "Google 未允许此操作,因此未作任何更改。可能您对此表格只有查看权限:请向所有者申请编辑权限。也可能同时登录了多个 Google 帐号:请在无痕窗口中只用一个帐号打开表格。",
    },
  },
  {
    when: /too many times|quota|rate limit/i,
    words: {
      en: "Your Google account has used up what Google allows for today, so nothing was changed. Try again tomorrow.",
      zh: "您的 Google 帐号今天的用量已达上限,因此未作任何更改。请明天再试。",
    },
  },
  {
    when: /timed out|unavailable|try again|server error|service error|service spreadsheets/i,
    words: {
      en: "Google Sheets did not answer in time, so nothing was changed. Wait a minute and try again.",
      zh: "Google 表格未及时响应,因此未作任何更改。请稍等一分钟再试。",
    },
  },
];

export const unexpected: Words = {
  en: "Something went wrong inside this tool; it is not your mistake. Nothing was changed. Try again; if it happens again, tell whoever looks after this tool which menu item you chose.",
  zh: "本工具内部出错,并非您的操作有误。未作任何更改。请重试;若再次发生,请告知维护者您选择了哪个菜单项。",
};
