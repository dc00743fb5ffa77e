import { needHits } from "../entities/need-hits.ts";
import type { NeedType } from "../entities/need-words.ts";
import type { Evidence } from "./measure.ts";
import { NEED_TYPES } from "./need-types.ts";
import { type Said, saidInRecords, saidOfCustomers, saidWithOrders } from "./said.ts";
import { needInOwnWords } from "./stated-need.ts";
import { WordSets } from "./word-sets.ts";

/** What a customer's records say of one type: in how many of them, and by which words. */
export interface Hits {
  readonly records: Float64Array;
  /** Sets of words, by number. */
  readonly words: Int32Array;
}

export interface NeedsSaid {
  readonly hits: ReadonlyMap<NeedType, Hits>;
  readonly sets: WordSets;
}

/** D-14, text: every record, or remark of a note, adds at most one hit a type. Undefined where nobody says anything. */
export function needsSaid(evidence: Evidence): NeedsSaid | undefined {
  const sources = [
    ...saidOfCustomers([evidence.field("notes"), needInOwnWords(evidence)]),
    ...saidInRecords(evidence),
    ...saidWithOrders(evidence),
  ];
  if (sources.length === 0) return undefined;
  const sets = new WordSets();
  const size = evidence.customers.size;
  const hits = new Map(
    NEED_TYPES.map((type) => [
      type,
      { records: new Float64Array(size), words: new Int32Array(size) } satisfies Hits,
    ]),
  );
  for (const source of sources) addHits(source, hits, sets);
  return { hits, sets };
}

function addHits({ size, customer, texts }: Said, hits: ReadonlyMap<NeedType, Hits>, sets: WordSets): void {
  // Every distinct text is read once, whatever number of records holds it.
  const read = texts.map(({ dictionary }) => dictionary.map(needHits));
  for (const [type, { records, words }] of hits) {
    const found = read.map((ofTexts) =>
      Int32Array.from(ofTexts, (shown) => sets.number(shown.find((hit) => hit.type === type)?.words ?? [])),
    );
    for (let record = 0; record < size; record++) {
      let set = 0;
      for (let at = 0; at < texts.length; at++) {
        const code = (texts[at] as Said["texts"][number]).codes[record] as number;
        if (code >= 0) set = sets.union(set, (found[at] as Int32Array)[code] as number);
      }
      const who = customer[record] as number;
      if (set === 0 || who < 0) continue;
      records[who] = (records[who] as number) + 1;
      words[who] = sets.union(words[who] as number, set);
    }
  }
}
