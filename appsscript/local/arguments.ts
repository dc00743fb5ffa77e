import { parseArgs } from "node:util";
import {
  findChoice,
  type Language,
  publishedSchemes,
  type Scheme,
  settings,
  tableKinds,
  tradeSchemes,
} from "#core";

export interface Arguments {
  readonly inputs: readonly string[];
  readonly asOf: string | undefined;
  readonly language: Language;
  /** The scheme's name, or a .json file; undefined: what the workbook says, else the standard. */
  readonly scheme: string | undefined;
  /** NAME → VALUE of every --set. */
  readonly choices: ReadonlyMap<string, string>;
  readonly outs: readonly string[];
  readonly preview: boolean;
  readonly check: boolean;
  /** List the names rules may use. */
  readonly names: boolean;
  readonly help: boolean;
}

/** Half or full width: an input method for Chinese writes the latter. */
const SIGN = /[=＝]/;
const OUTPUTS = /\.(xlsx|csv|json)$/i;

/** The command line as values, or what is wrong with it. */
export function readArguments(argv: readonly string[]): Arguments | { readonly wrong: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        "as-of": { type: "string" },
        lang: { type: "string", default: "en" },
        scheme: { type: "string" },
        set: { type: "string", multiple: true, default: [] },
        out: { type: "string", multiple: true, default: [] },
        preview: { type: "boolean", default: false },
        check: { type: "boolean", default: false },
        names: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    });
    const wrong = firstWrong(values, positionals);
    if (wrong) return { wrong };
    return {
      inputs: positionals,
      asOf: values["as-of"],
      language: values.lang as Language,
      scheme: values.scheme,
      choices: new Map(values.set.map((choice) => split(choice))),
      outs: values.out,
      preview: values.preview,
      check: values.check,
      names: values.names,
      help: values.help,
    };
  } catch (error) {
    return { wrong: error instanceof Error ? error.message : String(error) };
  }
}

function firstWrong(
  values: { lang: string; help: boolean; check: boolean; names: boolean; set: string[]; out: string[] },
  inputs: readonly string[],
): string | undefined {
  if (values.help) return undefined;
  if (inputs.length === 0 && !values.check && !values.names)
    return "Name at least one .xlsx or .csv file. 请至少给出一个 .xlsx 或 .csv 文件。";
  if (values.lang !== "en" && values.lang !== "zh") return `--lang is en or zh, not “${values.lang}”.`;
  if (values.names && inputs.length + values.out.length > 0)
    return "--names lists the names rules may use: it takes no file and no --out. --names 只列出名称，不需要文件和 --out。";
  if (values.check && values.out.length > 0)
    return "--check writes nothing: leave out --out. --check 不写文件，请去掉 --out。";
  const loose = values.set.find((choice) => !SIGN.test(choice));
  if (loose !== undefined) return `--set needs NAME=VALUE, not “${loose}”.`;
  const odd = values.out.find((path) => !OUTPUTS.test(path));
  if (odd !== undefined) return `--out ends in .xlsx, .csv or .json, not “${odd}”.`;
  return undefined;
}

/** "=" may stand in a setting's text (after the first) or in the name of a tab or column (before the last). */
function split(choice: string): [string, string] {
  const first = choice.search(SIGN);
  const last = Math.max(choice.lastIndexOf("="), choice.lastIndexOf("＝"));
  const isSetting = findChoice(settings, choice.slice(0, first)) !== undefined;
  const at = isSetting || !choice.slice(0, last).includes(".") ? first : last;
  return [choice.slice(0, at).trim(), choice.slice(at + 1).trim()];
}

function listed(schemes: readonly Scheme[]): string {
  return schemes
    .map(({ id, name }) => `                       ${id.padEnd(15)}${name.en}  ${name.zh}`)
    .join("\n");
}

export const USAGE = `Classify the customers of a workbook or of .csv files.  对工作簿或 .csv 文件中的客户进行分类。

npm run --silent classify -- INPUT… [options]

INPUT…               one .xlsx (all its tabs), .csv files (one tab each), or both
--as-of YYYY-MM-DD   the date to classify for (default: today); with a time, 2026-08-31T12:50, where the
                     setting "recency in" says elapsed days
--lang en|zh         language of labels and reasons (default: en)
--scheme NAME|FILE   rules to begin with (default: those of the workbook, else standard): a .json file, a trade
${listed(tradeSchemes)}
                     or an RFM table as published  或已发表的 RFM 表
${listed(publishedSchemes)}
--set "NAME=VALUE"   a setting ("high value line=50000"), a column's meaning
                     ("Orders.Betrag=amount", "Orders.Datum.order=DMY"), what a tab holds
                     ("Sheet2.kind=contracts"; ${tableKinds.join(", ")}),
                     or "encoding=gbk"; repeatable
--out FILE           .xlsx: everything of the input plus our columns and tabs;
                     .csv: the customers with our columns; .json: everything for programs; repeatable
--preview            say what would be written, write nothing
--check              say which rules can never apply and which customers none is for, write nothing;
                     without INPUT, lines drawn from data may lie anywhere; exit code 1 if there are such
--names              list every name rules may use, what it is and what it needs  列出规则可用的名称
--help               this page
`;
