import type { Words } from "#core";

const words = <const Message extends Words>(message: Message): Message => message;

/** Everything this side of the port says on its own account. */
export const messages = {
  noLock: words({
    en: "This document cannot be locked for writing, so nothing was changed. Open it in Google Sheets and start from the menu.",
    zh: "无法锁定此文档,因此未作任何更改。请在 Google 表格中打开,并从菜单开始。",
  }),
  busy: words({
    en: "Somebody else is classifying in this document right now, so nothing was changed. Try again in a minute.",
    zh: "有人正在此文档中分类,因此未作任何更改。请过一分钟再试。",
  }),
  changed: words({
    en: "The tab changed while you were looking at the preview, so nothing was written. Start again to see the new preview.",
    zh: "您查看预览时该表已变化,因此没有写入任何内容。请重新开始以查看新的预览。",
  }),
  gone: words({
    en: "The tab is no longer there, so nothing was written. Start again.",
    zh: "该表已不存在,因此没有写入任何内容。请重新开始。",
  }),
  protected: words({
    en: "You may not edit the place our columns go to, so nothing was written. Ask the owner of the tab to let you edit it.",
    zh: "您无权编辑我们要写入的位置,因此没有写入任何内容。请让此表的所有者授予编辑权限。",
  }),
  tooLarge: words({
    en: "The workbook would pass 10 million cells, more than Google Sheets can hold, so nothing was written. Delete empty rows or columns, or split the workbook.",
    zh: "工作簿将超过 1000 万个单元格,超出 Google 表格的上限,因此没有写入任何内容。请删除空行或空列,或拆分工作簿。",
  }),
  formula: words({
    en: "There is a formula of yours in one of our columns, and it would be overwritten, so nothing was written. Move it to a column of your own.",
    zh: "我们的列中有您的公式,写入会覆盖它,因此没有写入任何内容。请把它移到您自己的列。",
  }),
  occupied: words({
    en: "The place our cells go to holds something of yours, so nothing was written. Move it further right.",
    zh: "我们要写入的位置有您的内容,因此没有写入任何内容。请把它移到更右边。",
  }),
  notTaken: words({
    en: "Google Sheets kept something else than we wrote. A drop-down or another check on these cells may refuse our words: remove it and start again.",
    zh: "Google 表格保存的内容与我们写入的不同。可能是这些单元格的下拉列表或数据验证拒绝了我们的文字:请移除后重新开始。",
  }),
  timeUp: words({
    en: "Google allows a click six minutes and this table needs more. Everything written so far is right and stays. Start again to continue where it stopped.",
    zh: "Google 只允许一次点击运行六分钟,此表需要更久。已写入的内容正确并保留。请再次开始,将从停下处继续。",
  }),
  tooSlow: words({
    en: "Google allows a click six minutes, and reading this workbook took nearly all of it, so nothing was written. Turn formulas you no longer need into values, or split the table, or classify the downloaded file on your computer.",
    zh: "Google 只允许一次点击运行六分钟,仅读取此工作簿就几乎用完,因此没有写入任何内容。请把不再需要的公式转为数值,或拆分此表,或下载文件后在电脑上分类。",
  }),
  notPutBack: words({
    en: "Some cells of our own columns and tabs may be half written. Your own cells were not touched. Start again to finish them, or choose Undo last run.",
    zh: "我们自己的列和表中可能有部分单元格只写了一半。您自己的单元格未被改动。请再次开始以完成,或选择“撤销上次运行”。",
  }),
};
