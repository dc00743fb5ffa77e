import { NOT_ENOUGH_DATA, ownHeaders, segmentColumn } from "../book/own-columns.ts";
import { dimensions } from "../dimensions/index.ts";
import { type Entry, fold, type Vocabulary } from "../rules/index.ts";
import { headerKey } from "../tables/headers/header-text.ts";
import { exactFields } from "../tables/headers/known-headers.ts";
import { both, type Words } from "../words/words.ts";

/** A dimension or segment as it is called, and where it is called so. */
interface Named<Place> {
  readonly name: Words;
  readonly at: Place;
}

export interface NamedDimension<Place> extends Named<Place> {
  readonly id: string;
  readonly segments: readonly Named<Place>[];
}

export interface WrongName<Place> {
  readonly at: Place;
  readonly of: "dimension" | "segment";
  readonly code: "E_RULES_NAME" | "E_RULES_SAME_NAME";
  readonly message: Words;
}

/** Longer than any heading that can be read. */
const LONGEST = 100;
const lineBreak = /\p{Cc}/u;

/** What is wrong with names, in cells and in files alike; `tell` says where another one of the name stands. */
export function wrongNames<Place>(
  named: readonly NamedDimension<Place>[],
  vocabulary: Vocabulary,
  tell: (place: Place) => Words,
): WrongName<Place>[] {
  return [
    ...among("dimension", named, {
      wrong: (one: NamedDimension<Place>) => wrongName(one.name) ?? wrongHeading(one, vocabulary),
      same: ({ name }, other: Place) => both(messages.sameDimension, { name, other: tell(other) }),
    }),
    ...named.flatMap(({ name: dimension, segments }) =>
      among("segment", segments, {
        wrong: ({ name }: Named<Place>) => wrongName(name) ?? wrongAnswer(name),
        same: ({ name }, other: Place) => both(messages.sameSegment, { dimension, name, other: tell(other) }),
      }),
    ),
  ];
}

/** What no name can be: nothing, several lines, or endless. */
export function wrongName({ en, zh }: Words): Words | undefined {
  if (en.trim() === "" || zh.trim() === "") return messages.noName;
  if (lineBreak.test(en + zh)) return messages.lines;
  return en.length > LONGEST || zh.length > LONGEST ? messages.long : undefined;
}

interface Judge<Place, Each> {
  wrong(one: Each): Words | undefined;
  same(one: Each, other: Place): Words;
}

function among<Place, Each extends Named<Place>>(
  of: WrongName<Place>["of"],
  all: readonly Each[],
  { wrong, same }: Judge<Place, Each>,
): WrongName<Place>[] {
  const seen = new Map<string, { readonly at: Place }>();
  return all.flatMap((one): WrongName<Place>[] => {
    const { name, at } = one;
    const message = wrong(one);
    if (message) return [{ at, of, code: "E_RULES_NAME", message }];
    const names = [fold(name.en), fold(name.zh)];
    const other = names.map((text) => seen.get(text)).find((found) => found !== undefined);
    for (const text of names) seen.set(text, { at });
    return other ? [{ at, of, code: "E_RULES_SAME_NAME", message: same(one, other.at) }] : [];
  });
}

type Heading = Pick<NamedDimension<unknown>, "id" | "name">;

/** A name whose column would be taken for another of ours, or for the user's own when read again; or a word of rules. */
function wrongHeading(dimension: Heading, { entries }: Vocabulary): Words | undefined {
  if (isOurs(dimension)) return undefined;
  const { name } = dimension;
  const { header } = segmentColumn(dimension);
  const fields = exactFields("customers", headerKey(header));
  if (ownHeaders([]).has(header) || fields.some(({ vague }) => !vague))
    return both(messages.column, { name });
  return entries.some((entry) => isTaken(name, entry)) ? both(messages.word, { name }) : undefined;
}

function isOurs({ id, name }: Heading): boolean {
  const known = dimensions.find((one) => one.id === id)?.name;
  return known?.en === name.en && known.zh === name.zh;
}

/** In two languages a column is told from a field that shares one of its names. */
function isTaken(name: Words, entry: Entry): boolean {
  const taken = [fold(entry.name.en), fold(entry.name.zh)];
  const [en, zh] = [taken.includes(fold(name.en)), taken.includes(fold(name.zh))];
  if (entry.sort === "dimension") return false;
  return entry.sort === "field" ? en && zh : en || zh;
}

function wrongAnswer(name: Words): Words | undefined {
  const taken = [fold(NOT_ENOUGH_DATA.en), fold(NOT_ENOUGH_DATA.zh)];
  const isTaken = taken.includes(fold(name.en)) || taken.includes(fold(name.zh));
  return isTaken ? both(messages.noAnswer, { name }) : undefined;
}

const messages = {
  noName: { en: "Give it a name.", zh: "请填写名称。" },
  lines: { en: "A name stands on one line. Take the line break out.", zh: "名称只能写一行，请去掉换行。" },
  long: { en: `A name has at most ${LONGEST} characters.`, zh: `名称最多 ${LONGEST} 个字符。` },
  column: {
    en: "“{name}” is what a column of your customers or of ours is called. Give the question another name.",
    zh: "“{name}”是客户表中已有含义的列名，请给维度换一个名称。",
  },
  word: {
    en: "“{name}” has a meaning in rules and data already. Give the question another name.",
    zh: "“{name}”在规则和数据中已有含义，请给维度换一个名称。",
  },
  noAnswer: {
    en: "“{name}” is what we write where nothing can be said. Give the segment another name.",
    zh: "“{name}”用于表示无法判断，请给分群换一个名称。",
  },
  sameDimension: {
    en: "Another dimension is called “{name}” too, see {other}. Give one of them another name.",
    zh: "另有维度也叫“{name}”（见{other}），请改用不同的名称。",
  },
  sameSegment: {
    en: "“{dimension}” has another segment called “{name}”, see {other}. Give one of them another name.",
    zh: "“{dimension}”中另有分群也叫“{name}”（见{other}），请改用不同的名称。",
  },
} as const;
