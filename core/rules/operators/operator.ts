import type { Language, Words } from "../../words/words.ts";
import type { Condition } from "../evaluate/condition.ts";
import type { Operand } from "../evaluate/operand.ts";
import type { Sought } from "../evaluate/sought.ts";
import type { Reader } from "../parse/reader.ts";
import type { Name, Rule, Value } from "../rule.ts";
import type { Span } from "../span.ts";
import type { Entry } from "../vocabulary.ts";

export type Op = Rule["op"];
export type RuleOf<Kind extends Op> = Extract<Rule, { op: Kind }>;
/** A rule about one name. */
export type Comparison = Extract<Rule, { name: Name }>;

/** Every way to write a word of the language; the first of each is printed. */
export interface Spelled {
  readonly en: readonly [string, ...string[]];
  readonly zh: readonly [string, ...string[]];
}

/** Everything the product knows about one operator. Parsing, printing, evaluating and explaining read it here. */
export type Operator = Predicate<Comparison> | Infix<Rule> | Opening<Rule>;

/** A name, words, and what the name is compared with: `spend ≥ 8,000`. */
export interface Predicate<R extends Comparison> {
  readonly shape: "predicate";
  /** Every phrase that may follow the name. */
  readonly phrases: readonly Phrase<R>[];
  /** The words that say that it holds, or that it does not. */
  words(rule: R, holds: boolean, left: Entry): Spelled;
  /**
   * What stands right of the words, and what is written between two of them. For numbers the truth may depend only on
   * how the left side lies to these: evaluate/cut-axis.ts cuts columns there.
   */
  values(rule: R): readonly Value[];
  readonly separator: Words;
  /** The numbers for which it holds; undefined for text. */
  span(rule: R): Span<Value> | undefined;
  /** What it looks for in a text; undefined where it looks for none. Two texts that differ in no search are alike to it. */
  seeks?(rule: R): Sought | undefined;
  compile(rule: R, compiler: Compiler): Condition;
  /** Its own way to state the fact; undefined where name, value, words and operands say it best. */
  tell?(rule: R, holds: boolean, told: Told): string | undefined;
}

/** One comparison of one customer, its parts already in words. */
export interface Told {
  readonly language: Language;
  readonly left: Entry;
  readonly name: string;
  /** The customer's value; undefined when it is missing. */
  readonly actual: string | undefined;
  /** Values that make it understandable, in brackets; may be empty. */
  readonly shown: string;
  readonly operands: string;
}

/** What a text is, said as a fact: `industry is Education (read from name)`. */
export function tellIs(name: string, actual: string | undefined, shown: string, language: Language): string {
  return language === "zh" ? `${name}为${actual}${shown}` : `${name} is ${actual}${shown}`;
}

export interface Phrase<R extends Comparison> {
  readonly words: Spelled;
  /** Says that the rule does not hold: read as `not` and the rule. */
  readonly negated?: boolean;
  /** Nothing follows it: 为空 is not the beginning of 为空军. */
  readonly closes?: boolean;
  read(left: Entry, reader: Reader): R;
}

/** A rule made of other rules. */
interface Connective<R extends Rule> {
  readonly words: Spelled;
  /** What must be so for the rule to be true, or to be false. */
  needs(rule: R, held: boolean): Need;
  compile(rule: R, compiler: Compiler): Condition;
}

/** At least `count` of the grounds. */
export interface Need {
  readonly count: number;
  readonly of: readonly Ground[];
}

/** A part of a rule, and whether it is to be true or false. */
export interface Ground {
  readonly rule: Rule;
  readonly held: boolean;
}

/** Words between rules. The stronger binds first. */
export interface Infix<R extends Rule> extends Connective<R> {
  readonly shape: "infix";
  readonly strength: 1 | 2;
  make(parts: readonly Rule[]): R;
}

/** A rule that begins with its own words. */
export interface Opening<R extends Rule> extends Connective<R> {
  readonly shape: "opening";
  /** What always follows the words, sticky. A name wins over an opening only where it reads on further. */
  readonly head?: RegExp;
  /** Reads on behind the words. */
  read(grammar: Grammar): R;
  print(rule: R, printer: Printer): string;
}

/** What an opening reads with. */
export interface Grammar {
  readonly reader: Reader;
  /** Any rule. */
  rule(): Rule;
  /** A rule that hangs together without brackets. */
  one(): Rule;
}

/** What an opening writes with. */
export interface Printer {
  /** The first spelling in the language printed. */
  word(words: Spelled): string;
  /** The same for a word that is a rule by itself. */
  alone(words: Spelled): string;
  print(rule: Rule, strength: number): string;
  /** The word and the rule, bracketed where the two would be read as something else. */
  prefixed(word: string, rule: Rule): string;
  /** The rule said to be false in its own words, where it has such. */
  denied(rule: Rule): string | undefined;
}

/** What a rule is made ready to run with. */
export interface Compiler {
  column(name: Name): Operand;
  operand(value: Value): Operand;
  compile(rule: Rule): Condition;
}
