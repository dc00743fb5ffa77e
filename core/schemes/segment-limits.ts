import { both, type Words } from "../words/words.ts";

/** So many segments has a dimension: an answer is kept in one signed byte, up to 127. */
export const MOST_SEGMENTS = 100;
/** So many of them the data make: nobody reads more. */
export const MOST_FROM_DATA = 50;

/** What to say of so many segments in a dimension, those the data make among them; undefined where they are not too many. */
export function tooManySegments(count: number): Words | undefined {
  return count > MOST_SEGMENTS ? both(many, { most: MOST_SEGMENTS, count }) : undefined;
}

const many: Words = {
  en: "A dimension has at most {most} segments, this one has {count}. Split it, or join some.",
  zh: "一个维度最多 {most} 个分群，这里有 {count} 个，请拆分或合并。",
};
