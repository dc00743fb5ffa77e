import fc from "fast-check";
import { expect, test } from "vitest";
import type { Dimension, Segment } from "../../../core/dimensions/dimension.ts";
import { withoutOff } from "../../../core/schemes/dimensions-in-force.ts";
import { schemes } from "../../../core/schemes/index.ts";
import { withOwnSentences } from "../../../core/schemes/own-sentences.ts";
import { readRulesTab } from "../../../core/schemes/read-rules-cells.ts";
import { rulesRows } from "../../../core/schemes/rules-cells.ts";
import { idFromName } from "../../../core/schemes/rules-tab/id-from-name.ts";
import { type Scheme, standard } from "../../../core/schemes/scheme.ts";
import { owners, tones } from "../../../core/schemes/segment-words.ts";
import type { Language } from "../../../core/words/words.ts";
import { tableOf } from "../make-table.ts";

const languages: readonly Language[] = ["en", "zh"];

/** The tab as a run writes it whose settings chose these variants. */
function written(scheme: Scheme, language: Language, chosen: Scheme["settings"]) {
  const off = new Set(scheme.off);
  const inForce = scheme.dimensions.map((dimension) => {
    const { setting = "", rules = {} } = dimension.variants ?? {};
    const variant = rules[chosen.get(setting) ?? ""] ?? {};
    const segments = dimension.segments.map((one) => ({ ...one, when: variant[one.id] ?? one.when }));
    return withoutOff({ ...dimension, segments }, off);
  });
  return rulesRows(scheme, inForce, language);
}

const readBack = (
  scheme: Scheme,
  language: Language,
  base = standard,
  chosen: Scheme["settings"] = new Map(),
) => readRulesTab(tableOf("Rules", written(scheme, language, chosen)), base);

test.each(schemes.map((scheme) => [scheme.id, scheme] as const))(
  "reading what was written gives the scheme %s again, in both languages",
  (_, scheme) => {
    for (const language of languages) {
      const { dimensions, off, problems } = readBack(scheme, language, scheme, scheme.settings);
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
    renamed: fc.array(fc.boolean(), { minLength: standard.dimensions.length }),
    edits: fc.array(edits, { minLength: 12, maxLength: 40 }),
    own: fc.uniqueArray(word, { maxLength: 3, selector: (name) => idFromName(name, new Set()) }),
  })
  .map(({ kept, renamed, edits: changes, own }) => {
    const off: string[] = [];
    let next = 0;
    const switched = (id: string, segments: readonly Segment[], fromData = false) => {
      const mine = segments.map(() => changes[next++ % changes.length] as Edit);
      const rows = [...(fromData ? ["*"] : []), ...segments.map((one) => one.id)];
      const out = rows.filter((_, at) => changes[(next + at) % changes.length]?.off);
      off.push(...(out.length === rows.length ? [id] : out.map((one) => `${id}/${one}`)));
      return segments.map((segment, at) => edited(segment, mine[at] as Edit));
    };
    const standards = kept.map((dimension, at): Dimension => {
      const { id, name, segmentsFrom } = dimension;
      const segments = switched(id, dimension.segments, segmentsFrom !== undefined);
      const own = new Set(segments.flatMap((one) => (one.verbatim ? [one.id] : [])));
      const other = { name: both(`Renamed ${at}`), also: [name.en, name.zh] };
      return withOwnSentences({ ...dimension, segments, ...(renamed[at] && other) }, own);
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

const variants = fc
  .tuple(
    ...standard.dimensions.map(({ variants: { setting = "", rules = {} } = {} }) =>
      fc.constantFrom("", ...Object.keys(rules)).map((choice) => [setting, choice] as const),
    ),
  )
  .map((choices): Scheme["settings"] => new Map(choices));

test("whatever a user made by cells is read back as it is, in both languages, whichever variants were and are chosen", () => {
  fc.assert(
    fc.property(
      changedScheme,
      fc.constantFrom(...languages),
      variants,
      variants,
      (scheme, language, then, now) => {
        const { dimensions, off } = readBack(scheme, language, { ...standard, settings: now }, then);
        expect(dimensions).toEqual(scheme.dimensions);
        expect(off).toEqual(scheme.off);
      },
    ),
    { numRuns: 60 },
  );
});
