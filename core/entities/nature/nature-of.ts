import { companyName, hasForm } from "../company-name.ts";
import { readCreditCode } from "../credit-code.ts";
import { industryOfName } from "../industry/industry-of.ts";
import type { SectionId } from "../industry/sections.ts";
import { entriesOf, Keywords } from "../keywords.ts";
import { lazily } from "../lazily.ts";
import { isResidentId } from "../resident-id.ts";
import { creditCodeNature } from "./credit-code-nature.ts";
import { knownNames } from "./exceptions.ts";
import { isGovernment } from "./government.ts";
import { isInstitution } from "./institution.ts";
import { businessEndings, memberBodyEndings } from "./name-endings.ts";
import type { Nature } from "./nature.ts";
import { isPerson } from "./person.ts";

/** A nature and what told it. */
export interface NatureFound {
  readonly nature: Nature;
  readonly by: "credit code" | "resident id" | "exceptions list" | "name";
  /** The name only hints at it: a bare 局 or 委员会, a trade without a legal form, a surname that is a word as well. */
  readonly unsure?: true;
}

/** Natures of whole names, written as nameText writes them. */
export type Exceptions = ReadonlyMap<string, Nature>;

const businesses = lazily(() => new Keywords(entriesOf(businessEndings)));
const memberBodies = lazily(() => new Keywords(entriesOf(memberBodyEndings)));
/** A name that says one of these trades need not be a firm's: education, health, public bodies. */
export const publicSections: ReadonlySet<SectionId> = new Set<SectionId>(["p", "q", "s", "t"]);
const known = lazily(() => new Keywords(entriesOf(knownNames)));
const officeOfIt = /(?:分行|支行|营业管理部|分局|分社|总社|[省市县区]委)$/;

/** What a credit code or a resident id says. The id itself is never part of the answer. */
export function natureOfCode(text: string): NatureFound | undefined {
  const code = readCreditCode(text);
  const nature = code && code !== "old-number" ? creditCodeNature(code) : undefined;
  if (nature) return { nature, by: "credit code" };
  return isResidentId(text) ? { nature: "personal", by: "resident id" } : undefined;
}

/** What a name alone says. */
export function natureOfName(name: string, exceptions?: Exceptions): NatureFound | undefined {
  const { whole } = companyName(name);
  if (whole === "") return undefined;
  const listed = exceptions?.get(whole) ?? knownNature(whole);
  if (listed) return { nature: listed, by: "exceptions list" };
  const ending = businesses().endingAt(whole, whole.length)?.value;
  if (ending) return { nature: ending, by: "name" };
  if (hasForm(whole)) return { nature: "enterprise", by: "name" };
  const member = memberBodies().endingAt(whole, whole.length)?.value;
  if (member) return { nature: member, by: "name" };
  if (whole.includes("公司")) return { nature: "enterprise", by: "name" };
  const government = isGovernment(whole);
  if (government === "surely") return { nature: "government", by: "name" };
  if (isInstitution(whole)) return { nature: "institution", by: "name" };
  if (government === "probably") return { nature: "government", by: "name", unsure: true };
  return personOrFirm(whole, name);
}

/** 张建设 is a person though 建设 is a trade; 仁和药业, a trade without a legal form, is hardly one. */
function personOrFirm(whole: string, name: string): NatureFound | undefined {
  const person = isPerson(whole, name);
  if (person === "surely") return { nature: "personal", by: "name" };
  const industry = industryOfName(whole);
  if (industry && !publicSections.has(industry.section))
    return { nature: "enterprise", by: "name", unsure: true };
  return person && !industry ? { nature: "personal", by: "name", unsure: true } : undefined;
}

function knownNature(name: string): Nature | undefined {
  const found = known().startingAt(name, 0);
  if (!found) return undefined;
  return found.end === name.length || officeOfIt.test(name.slice(found.end)) ? found.value : undefined;
}
