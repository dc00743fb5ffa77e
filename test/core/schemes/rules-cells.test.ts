import fc from "fast-check";
import { expect, test } from "vitest";
import type { Dimension, Segment } from "../../../core/dimensions/dimension.ts";
import { withoutOff } from "../../../core/schemes/dimensions-in-force.ts";
import { schemes } from "../../../core/schemes/index.ts";
import { readRulesTab } from "../../../core/schemes/read-rules-cells.ts";
import { rulesRows } from "../../../core/schemes/rules-cells.ts";
import { idFromName } from "../../../core/schemes/rules-tab/id-from-name.ts";
import { type Scheme, standard } from "../../../core/schemes/scheme.ts";
import { owners, tones } from "../../../core/schemes/segment-words.ts";
import type { Language } from "../../../core/words/words.ts";
import { tableOf } from "../make-table.ts";

const languages: readonly Language[] = ["en", "zh"];

function written(scheme: Scheme, language: Language) {
  const off = new Set(scheme.off);
  return rulesRows(
    scheme,
    scheme.dimensions.map((dimension) => withoutOff(dimension, off)),
    language,
  );
}

const readBack = (scheme: Scheme, language: Language, base = standard) =>
  readRulesTab(tableOf("Rules", written(scheme, language)), base);

test.each(schemes.map((scheme) => [scheme.id, scheme] as const))(
  "reading what was written gives the scheme %s again, in both languages",
  (_, scheme) => {
    for (const language of languages) {
      const { dimensions, off, problems } = readBack(scheme, language, scheme);
      expect(problems).toEqual([]);
      expect(dimensions).toEqual(scheme.dimensions);
      expect([...off].sort()).toEqual([...(scheme.off ?? [])].sort());
    }
  },
);

const word = fc
  .string({ unit: "grapheme-ascii", minLength: 1, maxLength: 12 })
  .map((text) => `x${text.trim()}`);
const both = (text: string) => ({ en: text, zh: text });

/** What a user may make of a segment by cells alone. */
const edits = fc.record({
  when: fc.option(fc.nat(9999), { nil: undefined }),
  advice: fc.option(word, { nil: undefined }),
  tag: fc.option(word, { nil: undefined }),
  tone: fc.constantFrom(...tones.map(({ id }) => id)),
  care: fc.option(
    fc.record({
      owner: fc.constantFrom(...owners.map(({ id }) => id)),
      visitEvery: fc.integer({ min: 1, max: 400 }),
    }),
    { nil: undefined },
  ),
  off: fc.boolean(),
});

type Edit = typeof edits extends fc.Arbitrary<infer Each> ? Each : never;

function edited(segment: Segment, { when, advice, tag, tone, care }: Edit): Segment {
  const { tag: _tag, care: _care, ...rest } = segment;
  return {
    ...rest,
    tone,
    ...(when !== undefined && { when: `orders >= ${when}`, verbatim: true }),
    ...(advice !== undefined && { advice: both(advice) }),
    ...(tag !== undefined && { tag: both(tag) }),
    ...(care && { care }),
  };
}

const changedScheme: fc.Arbitrary<Scheme> = fc
  .record({
    kept: fc.shuffledSubarray([...standard.dimensions], { minLength: 1 }),
    renamed: fc.array(fc.boolean(), { minLength: 10, maxLength: 10 }),
    edits: fc.array(edits, { minLength: 12, maxLength: 12 }),
    own: fc.uniqueArray(word, { maxLength: 3, selector: (name) => idFromName(name, new Set()) }),
  })
  .map(({ kept, renamed, edits: changes, own }) => {
    const off: string[] = [];
    const switched = (id: string, segments: readonly Segment[]) => {
      const out = segments.filter((_, at) => changes[at]?.off);
      off.push(...(out.length === segments.length ? [id] : out.map((one) => `${id}/${one.id}`)));
      return segments.map((segment, at) => edited(segment, changes[at % changes.length] as Edit));
    };
    const standards = kept.map((dimension, at): Dimension => {
      const segments = switched(dimension.id, dimension.segments);
      const { name } = dimension;
      const other = { name: both(`Renamed ${at}`), also: [name.en, name.zh] };
      return { ...dimension, segments, ...(renamed[at] && other) };
    });
    const owns = own.map((name): Dimension => {
      const id = idFromName(name, new Set(standard.dimensions.map((one) => one.id)));
      const segments = ["a", "乙"].map(
        (label, at): Segment => ({
          id: label,
          name: both(label),
          tone: "fair",
          when: `spend > ${at}`,
          verbatim: true,
          advice: both(""),
        }),
      );
      return { id, name: both(name), asks: both(name), segments: switched(id, segments) };
    });
    return { ...standard, dimensions: [...standards, ...owns], off };
  });

test("whatever a user made by cells is read back as it is, in both languages", () => {
  fc.assert(
    fc.property(changedScheme, fc.constantFrom(...languages), (scheme, language) => {
      const { dimensions, off } = readBack(scheme, language);
      expect(dimensions).toEqual(scheme.dimensions);
      expect(off).toEqual(scheme.off);
    }),
    { numRuns: 60 },
  );
});
