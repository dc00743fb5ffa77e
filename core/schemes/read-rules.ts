import type { Dimension, Segment } from "../dimensions/dimension.ts";
import type { Problem } from "../problem.ts";
import { namesIn, parseRule, type Rule, type Vocabulary } from "../rules/index.ts";
import { both, type Words } from "../words/words.ts";
import { namingSynonym } from "./naming-header.ts";

/** A dimension with its sentences read: rules[i] belongs to segments[i], flagRules[i] to flags[i]. */
export interface ReadDimension {
  readonly dimension: Dimension;
  readonly rules: readonly Rule[];
  readonly flagRules: readonly Rule[];
}

interface Reading {
  /** Ids of dimensions that are read only where another one names them. */
  readonly off?: readonly string[];
  /** The cell a sentence stands in, where it stands in one. */
  readonly placeOf?: (dimension: Dimension, segment?: Segment) => Place | undefined;
}

type Place = Pick<Problem, "tab" | "row" | "column">;

/** The dimensions that are needed, read and put in an order in which each finds those it names already decided. */
export function readDimensions(
  dimensions: readonly Dimension[],
  vocabulary: Vocabulary,
  { off = [], placeOf = () => undefined }: Reading = {},
): { readonly dimensions: readonly ReadDimension[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const read = new Map<string, ReadDimension>();
  let wanted = dimensions.filter(({ id }) => !off.includes(id));
  while (wanted.length > 0) {
    for (const dimension of wanted) {
      read.set(dimension.id, readDimension(dimension, vocabulary, placeOf, problems));
    }
    const names = new Set([...read.values()].flatMap(named));
    wanted = dimensions.filter(({ id }) => names.has(id) && !read.has(id));
  }
  const ordered = inOrder([...read.values()]);
  if ("circle" in ordered) problems.push(circleProblem(ordered.circle, placeOf(ordered.circle)));
  return { dimensions: "circle" in ordered ? [] : ordered.dimensions, problems };
}

function readDimension(
  dimension: Dimension,
  vocabulary: Vocabulary,
  placeOf: NonNullable<Reading["placeOf"]>,
  problems: Problem[],
): ReadDimension {
  const readAt = (one: Sentence, place: Place | undefined): Rule[] => {
    const read = parseRule(one.when, vocabulary);
    if ("rule" in read) return [read.rule];
    const { code, saw, message } = namingSynonym(read.problem, vocabulary);
    const told = place ? message : withSegment(dimension, one, message);
    problems.push({ code, saw, ...place, message: told, stops: true });
    return [];
  };
  const { segments, flags = [] } = dimension;
  return {
    dimension,
    rules: segments.flatMap((one) => readAt(one, placeOf(dimension, one))),
    flagRules: flags.flatMap((one) => readAt(one, undefined)),
  };
}

/** A segment or a flag. */
type Sentence = Pick<Segment, "name" | "when">;

function withSegment(dimension: Dimension, segment: Sentence, message: Words): Words {
  const place = {
    en: "Rule of {dimension}, {segment}: {message}",
    zh: "{dimension}的“{segment}”规则：{message}",
  };
  return both(place, { dimension: dimension.name, segment: segment.name, message });
}

/** A dimension that names others comes after them; naming in a circle has no answer. */
function inOrder(read: readonly ReadDimension[]): { dimensions: ReadDimension[] } | { circle: Dimension } {
  const done: ReadDimension[] = [];
  const namedBy = new Map(read.map((one) => [one, named(one)]));
  let waiting = [...read];
  while (waiting.length > 0) {
    const open = new Set(waiting.map(({ dimension }) => dimension.id));
    const ready = waiting.filter((one) => !namedBy.get(one)?.some((id) => open.has(id)));
    const circle = ready.length === 0 ? inCircle(waiting) : undefined;
    if (circle) return { circle };
    done.push(...ready);
    waiting = waiting.filter((one) => !ready.includes(one));
  }
  return { dimensions: done };
}

/** Of dimensions that wait for each other the first that is waited for too: others only stand behind a circle. */
function inCircle(waiting: readonly ReadDimension[]): Dimension | undefined {
  const names = new Set(waiting.flatMap(named));
  const awaited = waiting.filter(({ dimension }) => names.has(dimension.id));
  return awaited.length < waiting.length ? inCircle(awaited) : awaited[0]?.dimension;
}

/** The dimensions it names; a flag may name its own. */
function named({ dimension, rules, flagRules }: ReadDimension): string[] {
  const names = (of: readonly Rule[]) =>
    of.flatMap((rule) => namesIn(rule).flatMap(({ sort, id }) => (sort === "dimension" ? [id] : [])));
  return [...names(rules), ...names(flagRules).filter((id) => id !== dimension.id)];
}

function circleProblem({ name }: Dimension, place: Place | undefined): Problem {
  const message = {
    en: "The rules of {name} depend on themselves in a circle. Take one of the dimensions out of them.",
    zh: "“{name}”的规则互相循环引用，请去掉其中一个维度。",
  };
  return { code: "E_RULE_CIRCLE", ...place, message: both(message, { name }), stops: true };
}
