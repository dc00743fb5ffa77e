import type { Dimension, Segment } from "../dimensions/dimension.ts";
import type { Problem } from "../problem.ts";
import { namesIn, parseRule, type Rule, type Vocabulary } from "../rules/index.ts";
import { both } from "../words/words.ts";

/** A dimension with its sentences read: rules[i] belongs to segments[i], flagRules[i] to flags[i]. */
export interface ReadDimension {
  readonly dimension: Dimension;
  readonly rules: readonly Rule[];
  readonly flagRules: readonly Rule[];
}

/** Every dimension read and put in an order in which each finds those it names already decided. */
export function readDimensions(
  dimensions: readonly Dimension[],
  vocabulary: Vocabulary,
): { readonly dimensions: readonly ReadDimension[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const read = dimensions.map((dimension) => readDimension(dimension, vocabulary, problems));
  const ordered = inOrder(read);
  if ("circle" in ordered) problems.push(circleProblem(ordered.circle));
  return { dimensions: "circle" in ordered ? [] : ordered.dimensions, problems };
}

function readDimension(dimension: Dimension, vocabulary: Vocabulary, problems: Problem[]): ReadDimension {
  const read = ({ name, when }: Pick<Segment, "name" | "when">): Rule[] => {
    const found = parseRule(when, vocabulary);
    if ("rule" in found) return [found.rule];
    const { code, saw, message } = found.problem;
    const place = {
      en: "Rule of {dimension}, {segment}: {message}",
      zh: "{dimension}的“{segment}”规则：{message}",
    };
    const told = both(place, { dimension: dimension.name, segment: name, message });
    problems.push({ code, saw, message: told, stops: true });
    return [];
  };
  const { segments, flags = [] } = dimension;
  return { dimension, rules: segments.flatMap(read), flagRules: flags.flatMap(read) };
}

/** A dimension that names others comes after them; naming in a circle has no answer. */
function inOrder(read: readonly ReadDimension[]): { dimensions: ReadDimension[] } | { circle: Dimension } {
  const done: ReadDimension[] = [];
  let waiting = [...read];
  while (waiting.length > 0) {
    const open = new Set(waiting.map(({ dimension }) => dimension.id));
    const ready = waiting.filter((one) => !named(one).some((id) => open.has(id)));
    const first = waiting[0];
    if (ready.length === 0 && first) return { circle: first.dimension };
    done.push(...ready);
    waiting = waiting.filter((one) => !ready.includes(one));
  }
  return { dimensions: done };
}

/** The dimensions it names; a flag may name its own. */
function named({ dimension, rules, flagRules }: ReadDimension): string[] {
  const names = (of: readonly Rule[]) =>
    of.flatMap((rule) => namesIn(rule).flatMap(({ sort, id }) => (sort === "dimension" ? [id] : [])));
  return [...names(rules), ...names(flagRules).filter((id) => id !== dimension.id)];
}

function circleProblem({ name }: Dimension): Problem {
  const message = {
    en: "The rules of {name} depend on themselves in a circle. Take one of the dimensions out of them.",
    zh: "“{name}”的规则互相循环引用，请去掉其中一个维度。",
  };
  return { code: "E_RULE_CIRCLE", message: both(message, { name }), stops: true };
}
