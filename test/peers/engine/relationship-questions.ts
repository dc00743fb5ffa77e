import { renewalLines, satisfactionLines } from "../work/lines.ts";
import { needWords } from "../work/words.ts";
import { type Answer, question } from "./question.ts";

const [passive, promoter] = satisfactionLines;

/** How customers feel and what they want, and whom to look after first. */
export const relationshipQuestions = [
  question("renewal", "renewal state", [
    ["none", "days to contract end is empty"],
    ["expired", `days to contract end < ${renewalLines.expired}`],
    ["grace", "days to contract end < 0"],
    ["due-30", `days to contract end <= ${renewalLines.due30}`],
    ["due-90", `days to contract end <= ${renewalLines.due90}`],
    ["active", "otherwise"],
  ]),
  question("need", "main need", [
    ["none", "need in notes is empty"],
    ...[...needWords.keys()].map((need): Answer => [need, `need in notes is ${need}`]),
  ]),
  question("pref", "product breadth", [
    ["none", "products used = 0"],
    ["single", "products used = 1"],
    ["few", "products used <= 3"],
    ["many", "otherwise"],
  ]),
  question("satisfaction", "satisfaction class", [
    ["none", "survey answer < 0 or survey answer > 10"],
    ["promoter", `survey answer >= ${promoter}`],
    ["passive", `survey answer >= ${passive}`],
    ["detractor", "otherwise"],
  ]),
  question("complaint", "complaint class", [
    ["unknown", "complaints is empty"],
    ["none", "complaints <= 0"],
    ["some", "complaints <= 2"],
    ["many", "otherwise"],
  ]),
  question("first-look", "first look", [
    ["P1", "revenue class is A and churn band is one of medium, high"],
    ["P2", "revenue class is A or revenue class is B and churn band is one of medium, high"],
    ["P3", "revenue class is B or revenue class is C and churn band is high"],
    ["P4", "otherwise"],
  ]),
  question("priority", "priority", [
    ["P1", `first look is P1 or first look is P2 and ${urgent(1)} or first look is P3 and ${urgent(2)}`],
    ["P2", `first look is P2 or first look is P3 and ${urgent(1)} or first look is P4 and ${urgent(2)}`],
    ["P3", `first look is P3 or first look is P4 and ${urgent(1)}`],
    ["P4", "otherwise"],
  ]),
];

/** So many reasons to look after a customer earlier. */
function urgent(reasons: 1 | 2): string {
  return `at least ${reasons} of (renewal state is one of grace, due-30; complaint class is many)`;
}
