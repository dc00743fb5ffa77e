import {
  fill,
  type Language,
  type Outcome,
  problemCauses,
  segmentTotals,
  tellMore,
  tellProblem,
} from "#core";
import { texts } from "./words.ts";

/** A dialog shows no scroll bar on small screens: so many causes in full, the rest counted. */
const CAUSES_SHOWN = 5;
/** The dimension whose counts stand in the preview. */
const COUNTED = "value";

/** What a command would do, in the words of a dialog. */
export function preview({ told, problems, classification }: Outcome, language: Language): string {
  const stopped = problems.some(({ stops }) => stops);
  const plan = told.map((words) => words[language]);
  const parts = [
    ...(stopped ? [texts.stopped[language]] : plan),
    ...(classification ? segmentCounts(classification, language) : []),
    ...problemLines(problems, language),
    ...(stopped ? plan : []),
  ];
  return parts.join("\n\n");
}

function segmentCounts(classification: NonNullable<Outcome["classification"]>, language: Language): string[] {
  const classified = classification.dimensions.find(({ dimension }) => dimension.id === COUNTED);
  if (!classified) return [];
  const { dimension } = classified;
  const totals = segmentTotals(classified, undefined).segments;
  const counts = dimension.segments
    .map(({ name }, index) => `${name[language]} ${totals[index]?.customers ?? 0}`)
    .join(language === "zh" ? "、" : ", ");
  return [fill(language, texts.segments, { name: dimension.name[language], counts })];
}

function problemLines(problems: Outcome["problems"], language: Language): string[] {
  if (problems.length === 0) return [];
  const causes = problemCauses(problems);
  const lines = causes.slice(0, CAUSES_SHOWN).flatMap((cause) => {
    const [first] = cause.problems;
    if (!first) return [];
    const line = tellProblem(first, language);
    return cause.count > 1 ? [line, `… ${tellMore(cause)[language]}`] : [line];
  });
  const rest = causes.slice(CAUSES_SHOWN).reduce((sum, cause) => sum + cause.problems.length, 0);
  return [
    fill(language, texts.attention, { count: problems.length }),
    ...lines,
    ...(rest > 0 ? [fill(language, texts.otherCauses, { count: rest })] : []),
  ];
}
