import { isText } from "./columns.ts";
import { checkCharacter, readCreditCode } from "./entities/credit-code.ts";
import { industryOfCode } from "./entities/industry/industry-code.ts";
import { natureFromType } from "./entities/nature/own-words.ts";
import { isLikeResidentId, isResidentId, maskedId } from "./entities/resident-id.ts";
import type { Evidence } from "./measures/measure.ts";
import type { Problem } from "./problem.ts";
import type { Matched } from "./tables/imported.ts";
import { ProblemList } from "./tables/problem-list.ts";
import { numberOf, textOf } from "./tables/reading/pick.ts";
import { both, type Words } from "./words/words.ts";

/** Why a cell of a customer cannot be used; undefined where it can, or is empty. */
type Why = (text: string) => Words | undefined;

/** Cells of the customer table that can be read and yet mean nothing: they were not used, each told with its place. */
export function unusableCells(evidence: Evidence, matched: readonly Matched[]): readonly Problem[] {
  const { customers } = evidence;
  const { table } = customers;
  const problems = new ProblemList();
  const columns = matched.find(({ tab, kind }) => kind === "customers" && tab === table?.name)?.columns ?? [];
  const look = (field: string, code: string, why: Why) => {
    const header = columns.find((one) => one.field?.id === field)?.header;
    const column = customers.fields.get(field);
    if (!table || header === undefined || !column) return;
    for (let row = 0; row < customers.size; row++) {
      const number = numberOf(column, row);
      const saw = isText(column) ? textOf(column, row) : Number.isNaN(number) ? undefined : String(number);
      const message = saw === undefined ? undefined : why(saw);
      if (saw === undefined || !message) continue;
      problems.add({
        code,
        tab: table.name,
        column: header,
        row: (customers.rows[row] ?? 0) + 1,
        saw: field === "resident-id" || isLikeResidentId(saw) ? maskedId(saw) : saw,
        message,
      });
    }
  };
  look("credit-code", "E_CREDIT_CODE", creditCodeFault);
  look("resident-id", "E_RESIDENT_ID", (saw) =>
    isResidentId(saw) ? undefined : both(wrongResident, { saw: maskedId(saw) }),
  );
  look("industry-code", "E_INDUSTRY_CODE", (saw) =>
    industryOfCode(saw) ? undefined : both(noIndustry, { saw }),
  );
  const lowest = evidence.setting("lowest-credit-score");
  const highest = evidence.setting("highest-credit-score");
  look("credit-score", "E_CREDIT_SCORE", (saw) =>
    Number(saw) >= lowest && Number(saw) <= highest ? undefined : both(offScale, { saw, lowest, highest }),
  );
  const types = customers.fields.get("customer-type");
  const header = columns.find((one) => one.field?.id === "customer-type")?.header;
  if (table && header !== undefined && types && isText(types) && !types.dictionary.some(natureFromType))
    problems.add({ code: "W_TYPE_UNUSED", tab: table.name, column: header, message: typeUnused });
  return problems.finish();
}

const typeUnused: Words = {
  en: "Nothing here says person, company or government, so no question uses this column. Rules of your own may name it.",
  zh: "这里没有个人、企业或政府这样的内容，因此没有问题用到这一列；自己的规则可以引用它。",
};
const wrongCheck = {
  en: "“{saw}” is no credit code: its last character should be {check}. It was not used; check it for a slip.",
  zh: "“{saw}”不是有效的统一社会信用代码：末位校验码应为 {check}。未使用，请核对。",
};
const wrongForm = {
  en: "“{saw}” has 18 characters, but is no credit code. It was not used; check it for a slip.",
  zh: "“{saw}”有 18 位，但不是统一社会信用代码。未使用，请核对。",
};
const wrongResident = {
  en: "“{saw}” is no resident id: it has a slip. It was not used.",
  zh: "“{saw}”不是有效的身份证号，请核对。未使用。",
};
const neitherId = {
  en: "“{saw}” is neither a credit code nor a resident id: it has a slip. It was not used.",
  zh: "“{saw}”既不是有效的统一社会信用代码，也不是有效的身份证号，请核对。未使用。",
};
const noIndustry = {
  en: "“{saw}” is no code of GB/T 4754, such as C or 6510. It was not used.",
  zh: "“{saw}”不是国民经济行业代码（如 C 或 6510），未使用。",
};
const offScale = {
  en: "A credit score of {saw} lies outside {lowest} to {highest} and was not used. Correct it, or the scale in the settings.",
  zh: "信用分 {saw} 超出 {lowest} 至 {highest}，未使用。请更正，或在设置中修改量表。",
};

/** Tax numbers of other lengths and countries are none of ours, and a person's own number is not shown. */
function creditCodeFault(saw: string): Words | undefined {
  if (isResidentId(saw)) return undefined;
  const code = readCreditCode(saw);
  if (code === "old-number" || code?.valid) return undefined;
  if (code && isLikeResidentId(saw)) return both(neitherId, { saw: maskedId(saw) });
  if (code) return both(wrongCheck, { saw, check: checkCharacter(code.code) });
  return /^[0-9A-Z]{18}$/i.test(saw.normalize("NFKC").replace(/[\s-]/g, ""))
    ? both(wrongForm, { saw })
    : undefined;
}
