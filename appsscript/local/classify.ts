import { resolve } from "node:path";
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

// Whoever reads only the first lines (`| head`) has read enough.
process.stdout.on("error", () => process.exit(DONE));

process.exitCode = await run(process.argv.slice(2));

async function run(argv: readonly string[]): Promise<number> {
  const given = readArguments(argv);
  if ("wrong" in given) {
    console.error(`${given.wrong}\n\n${USAGE}`);
    return USED_WRONGLY;
  }
  if (given.help) {
    console.log(USAGE);
    return DONE;
  }
  const same = given.outs.find((out) => given.inputs.some((input) => resolve(input) === resolve(out)));
  if (same !== undefined) {
    console.error(
      `--out ${same} is also the input, which is never overwritten: name another file. 输出不能覆盖输入。`,
    );
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
  const options = { ...given, today: today(), asOf, scheme, tabsOf: "value" };
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
  const refused = await writeOutputs(given.outs, {
    opened,
    plan,
    classification: shown,
    language: given.language,
  });
  if (refused.length > 0) return stop(refused, UNDONE.written);
  return shown ? DONE : STOPPED;
}

function classifiedOnly(result: ReturnType<typeof classifyTables>): Outcome {
  const nothing = { plan: { changes: [] }, problems: result.problems };
  if (!("dimensions" in result)) return { ...nothing, told: [] };
  const unanswered = tellUnanswered(result);
  return { ...nothing, told: unanswered ? [unanswered] : [], classification: result };
}
