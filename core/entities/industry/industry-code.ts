import { type SectionId, sectionOfDivision } from "./sections.ts";

/** A place in GB/T 4754-2017. */
export interface Industry {
  readonly section: SectionId;
  /** Two to four digits, where more than the section is known: "65", "7010". */
  readonly division?: string;
}

const FORM = /^([A-T])?([0-9]{1,4})?$/;

/** Read a code of GB/T 4754: "I", "65", "I6510", "1" for 01. A letter that the digits contradict is no code. */
export function industryOfCode(text: string): Industry | undefined {
  if (text.length > 16) return undefined;
  const match = FORM.exec(
    text
      .normalize("NFKC")
      .replace(/[\s\-.'_]/g, "")
      .toUpperCase(),
  );
  const letter = match?.[1]?.toLowerCase() as SectionId | undefined;
  const digits = match?.[2];
  if (digits === undefined) return letter && { section: letter };
  const division = digits.length === 1 ? `0${digits}` : digits;
  const section = sectionOfDivision(Number(division.slice(0, 2)));
  return section && (letter ?? section) === section ? { section, division } : undefined;
}

/** A line of our own lists, section first: "i65: software | saas", "c: factory". */
export function listedIndustry(line: string): readonly [industry: Industry, words: string] {
  const colon = line.indexOf(": ");
  const section = line.charAt(0) as SectionId;
  const division = line.slice(1, colon);
  return [division === "" ? { section } : { section, division }, line.slice(colon + 2)];
}
