import fc from "fast-check";
import { expect, test } from "vitest";
import { NumberedSets } from "../../../../core/rules/keywords/numbered-sets.ts";

test("the same members are the same set, in whatever order they come, also where members are very many", () => {
  const members = fc.constantFrom(5, 300, 3_000_000);
  const added = fc.array(fc.array(fc.nat(), { maxLength: 6 }), { maxLength: 20 });
  fc.assert(
    fc.property(members, added, (count, lists) => {
      const sets = new NumberedSets(count);
      const numbers = new Map<string, number>();
      for (const list of lists) {
        const own = list.map((one) => one % count);
        const set = own.reduce((found, member) => sets.with(found, member), 0);
        const expected = [...new Set(own)].sort((a, b) => a - b);
        expect(sets.membersOf(set)).toEqual(expected);
        expect(set).toBe(numbers.get(expected.join()) ?? set);
        numbers.set(expected.join(), set);
      }
    }),
  );
});
