import {
  type Classification,
  checkClassified,
  type Language,
  type Problem,
  problemCauses,
  settings,
  type Table,
  tagsOf,
  tellSetting,
  unanswered,
} from "#core";
import type { FileFacts } from "#core/files";
import { foldText, packTexts } from "./packed-text.ts";
import { NUMBERS, type NumberId, type Picture, type ProblemGroup } from "./picture.ts";

/** How many problems of one cause are told in full. */
const IN_FULL = 20;

/** A classification as the page needs it: copies, so that its buffers may leave the worker. */
export function paint(
  classification: Classification,
  tables: readonly Table[],
  sources: readonly string[],
  found: readonly Problem[],
  facts: readonly FileFacts[],
): Picture {
  const { imported, run } = classification;
  const { keys, names, size } = imported.customers;
  const open = unanswered(classification);
  const silent = new Set(open.map(({ dimension }) => dimension.id));
  return {
    run,
    sources,
    currency: imported.currency,
    size,
    names: packTexts(names, size),
    keys: packTexts(keys, size),
    searchable: packTexts(
      keys.map((key, row) => foldText(`${names[row]}\n${key}\n`)),
      size,
    ),
    dimensions: classification.dimensions
      .filter(({ dimension }) => !silent.has(dimension.id))
      .map(({ dimension, codes }) => ({ dimension, codes: codes.slice() })),
    unanswered: open,
    tags: tagsOf(classification, tables),
    findings: checkClassified(classification).findings.map(({ kind, message }) => ({
      serious: kind === "unreachable" || kind === "gap",
      message,
    })),
    settings: settings.flatMap((setting) => {
      const value = run.settings[setting.id];
      if (value === undefined) return [];
      const told = (language: Language) => tellSetting(setting, value, language, imported.currency);
      return [{ name: setting.name, value: { en: told("en"), zh: told("zh") } }];
    }),
    numbers: Object.fromEntries(
      NUMBERS.map((id) => [id, classification.measure(id)?.values.slice()]),
    ) as Picture["numbers"] & Record<NumberId, Float64Array | undefined>,
    account: imported.account,
    problems: groupProblems([...found, ...classification.problems]),
    understood: imported.matched.map(({ tab, columns }) => ({
      tab,
      encoding: facts.find(({ tabs }) => tabs.includes(tab))?.encoding,
      columns: columns.map(({ header, field, confidence }) => ({
        header,
        field: field?.name,
        sure: confidence !== "likely",
      })),
    })),
  };
}

/** Problems by cause, those that stop the run first. */
export function groupProblems(problems: readonly Problem[]): readonly ProblemGroup[] {
  return problemCauses(problems).map(({ problems: all, ...cause }) => ({
    ...cause,
    count: all.length,
    first: all.slice(0, IN_FULL),
  }));
}
