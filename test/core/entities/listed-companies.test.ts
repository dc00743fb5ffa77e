import { expect, test } from "vitest";
import { noData } from "../shared-data.ts";
import { recogniseListed } from "./listed-companies.ts";

test.skipIf(noData)("listed companies, from the file to the answer (skipped without the data folder)", () => {
  const found = recogniseListed().map(({ asked, companies, decided, right }) => [
    asked,
    companies,
    decided,
    right,
  ]);
  expect(found).toEqual([
    ["industry by its word", 1_749, 1_749, 1_749],
    ["industry by the name alone", 1_749, 650, 549],
    ["province by the area", 1_763, 1_763, 1_763],
    ["province by the area, taken for a region", 1_763, 1_763, 1_763],
    ["province by the name alone", 1_763, 147, 147],
  ]);
});
