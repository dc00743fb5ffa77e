import { classifyCommand, dayFromIso, type Problem } from "#core";
import { readArguments, USAGE } from "./arguments.ts";
import { findScheme } from "./find-scheme.ts";
import { openBook } from "./open-book.ts";
import { problemLines, report } from "./report.ts";
import { today } from "./today.ts";
import { writeOutputs } from "./write-outputs.ts";

/** Exit codes of the contract: done, a problem that stops the run, wrong usage. */
const DONE = 0;
const STOPPED = 1;
const USED_WRONGLY = 2;

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
  const asOf = given.asOf === undefined ? undefined : dayFromIso(given.asOf);
  if (asOf !== undefined && Number.isNaN(asOf)) {
    console.error(`--as-of needs a date such as 2026-08-31, not “${given.asOf}”.\n\n${USAGE}`);
    return USED_WRONGLY;
  }
  const stop = (problems: readonly Problem[]) => {
    console.error(problemLines(problems, given.language));
    return STOPPED;
  };
  const scheme = await findScheme(given.scheme);
  if ("problem" in scheme) return stop([scheme.problem]);
  const opened = await openBook(given.inputs, given.choices);
  if (!("book" in opened)) return stop(opened.problems);
  const { book, problems } = opened;
  const outcome = classifyCommand(book, {
    today: today(),
    asOf,
    language: given.language,
    choices: given.choices,
    scheme,
    tabsOf: "value",
  });
  const { classification } = outcome;
  if (!classification) return stop([...problems, ...outcome.problems]);
  const shown = { ...classification, problems: [...problems, ...classification.problems] };
  console.log(report(shown, given.language));
  console.log(`\n${outcome.told.map((line) => line[given.language]).join("\n")}`);
  if (given.preview) return DONE;
  const refused = await writeOutputs(given.outs, book, outcome.plan, shown, given.language);
  return refused.length > 0 ? stop(refused) : DONE;
}
