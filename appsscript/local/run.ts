import {
  checkTables,
  classifyCommand,
  classifyTables,
  dayFromIso,
  memoryBook,
  type Outcome,
  type Problem,
  standard,
  tellUnanswered,
  vocabularyOf,
  type Words,
} from "#core";
import { readArguments, USAGE } from "./arguments.ts";
import { checkReport } from "./check.ts";
import { findScheme } from "./find-scheme.ts";
import { namesList } from "./names.ts";
import { openBook } from "./open-book.ts";
import { placeOf } from "./place-of.ts";
import { progressBar } from "./progress.ts";
import { report, stopLines } from "./report.ts";
import { today } from "./today.ts";
import { writeOutputs } from "./write-outputs.ts";

/** Exit codes of the contract: done, a problem that stops the run, wrong usage. */
const DONE = 0;
const STOPPED = 1;
const USED_WRONGLY = 2;

/** The last line of a run that stopped. */
const UNDONE = {
  classified: {
    en: "Nothing was classified. Correct what is said above and run again.",
    zh: "没有分类：请按上面的提示修改后重新运行。",
  },
  checked: {
    en: "Nothing was checked. Correct what is said above and run again.",
    zh: "没有检查：请按上面的提示修改后重新运行。",
  },
  written: { en: "Nothing was written.", zh: "没有写入任何文件。" },
} as const satisfies Readonly<Record<string, Words>>;

const NO_FILE: Words = {
  en: "No file was written: name one with --out, for example --out classified.xlsx.",
  zh: "未写入任何文件：请用 --out 指定，例如 --out classified.xlsx。",
};

const ONE_WORKBOOK: Words = {
  en: "An .xlsx to be written carries over everything of one .xlsx, not of several: put their tabs into one workbook, or choose --out FILE.csv or FILE.json.",
  zh: "写出的 .xlsx 只能保留一个 .xlsx 的全部内容：请先把各表放进同一个工作簿，或改用 --out FILE.csv、FILE.json。",
};

/** The command `classify`: what it has to say goes to the console; the answer is the exit code. */
export async function run(argv: readonly string[]): Promise<number> {
  const given = readArguments(argv);
  if ("wrong" in given) {
    console.error(`${given.wrong}\n\n${USAGE}`);
    return USED_WRONGLY;
  }
  if (given.help) {
    console.log(USAGE);
    return DONE;
  }
  const same = given.outs.find((out) => given.inputs.some((input) => placeOf(input) === placeOf(out)));
  if (same !== undefined) {
    console.error(
      `--out ${same} is also the input, which is never overwritten: name another file. 输出不能覆盖输入。`,
    );
    return USED_WRONGLY;
  }
  const places = given.outs.map((out) => placeOf(out));
  const twice = given.outs.find((_, at) => places.indexOf(places[at] as string) < at);
  if (twice !== undefined) {
    console.error(`--out ${twice} is named twice: name each file once. 同一个输出文件写了两次。`);
    return USED_WRONGLY;
  }
  const asOf = given.asOf === undefined ? undefined : dayFromIso(given.asOf);
  if (asOf !== undefined && Number.isNaN(asOf)) {
    console.error(
      `--as-of needs a date such as 2026-08-31 or 2026-08-31T12:50, not “${given.asOf}”.\n\n${USAGE}`,
    );
    return USED_WRONGLY;
  }
  const stop = (
    problems: readonly Problem[],
    undone: Words = given.check ? UNDONE.checked : UNDONE.classified,
  ) => {
    console.error(stopLines(problems, undone, given.language));
    return STOPPED;
  };
  const scheme = given.scheme === undefined ? undefined : await findScheme(given.scheme);
  if (scheme && "problems" in scheme) return stop(scheme.problems);
  if (given.names) {
    const { dimensions, measures } = scheme ?? standard;
    console.log(namesList(vocabularyOf(dimensions, measures).entries, given.language));
    return DONE;
  }
  const opened = await openBook(given.inputs, given.choices, scheme);
  if (!("tables" in opened)) return stop(opened.problems);
  if (opened.workbooks.length > 1 && given.outs.some(isXlsx)) {
    console.error(`${ONE_WORKBOOK[given.language]}\n\n${USAGE}`);
    return USED_WRONGLY;
  }
  const options = {
    ...given,
    today: today(),
    asOf,
    scheme,
    tabsOf: "value",
    tableOnly: isTableOnly(given.outs),
  };
  if (given.check) {
    const found = checkTables(opened.tables, options);
    if (found.some(({ stops }) => stops)) return stop([...opened.problems, ...found]);
    const { text, isSound } = checkReport(found, given.language);
    console.log(text);
    return isSound ? DONE : STOPPED;
  }
  // Planning says why for everybody; a report or a .json needs no plan.
  const planned = given.preview || given.outs.some((path) => !/\.json$/i.test(path));
  const bar = progressBar("Saying why 说明理由");
  const outcome = planned
    ? classifyCommand(memoryBook(opened.tables), { ...options, progress: bar.to })
    : classifiedOnly(classifyTables(opened.tables, options));
  bar.done();
  const { classification, plan } = outcome;
  const problems = [...opened.problems, ...outcome.problems];
  const shown = classification && { ...classification, problems };
  if (shown) console.log(report(shown, given.language));
  else stop(problems);
  for (const line of outcome.told) console.log(line[given.language]);
  if (given.preview) return shown ? DONE : STOPPED;
  if (shown && given.outs.length === 0) console.log(NO_FILE[given.language]);
  const refused = await writeOutputs(given.outs, {
    opened,
    plan,
    classification: shown,
    language: given.language,
  });
  if (refused.length > 0) return stop(refused, UNDONE.written);
  return shown ? DONE : STOPPED;
}

const isXlsx = (path: string) => /\.xlsx$/i.test(path);

/** Whether all that shall be written is .csv, which holds no tabs. */
function isTableOnly(outs: readonly string[]): boolean {
  return outs.some((path) => /\.csv$/i.test(path)) && !outs.some(isXlsx);
}

function classifiedOnly(result: ReturnType<typeof classifyTables>): Outcome {
  const nothing = { plan: { changes: [] }, problems: result.problems };
  if (!("dimensions" in result)) return { ...nothing, told: [] };
  const unanswered = tellUnanswered(result);
  return { ...nothing, told: unanswered ? [unanswered] : [], classification: result };
}
