import { isText, numbersOf } from "../columns.ts";
import { contractsOf, runs } from "./contracts.ts";
import { endedAs } from "./ended-words.ts";
import { measure } from "./measure.ts";
import { numbers } from "./order-dates.ts";
import { standings } from "./standing.ts";

/** D-07 step 1: a termination or status column says so. Known for everybody: no word means no. */
export const relationshipEnded = measure({
  id: "relationship-ended",
  name: { en: "relationship ended", zh: "合作已终止" },
  kind: "yes-no",
  says: {
    yes: { en: "the relationship has ended", zh: "合作已终止" },
    no: { en: "the relationship has not ended", zh: "合作未终止" },
  },
  needs: { en: "nothing", zh: "无" },
  compute(evidence) {
    const flagged = numbers(evidence, "terminated");
    const status = evidence.field("relationship-status");
    const left = status && isText(status) ? status.dictionary.map((word) => endedAs(word) !== undefined) : [];
    return numbersOf(evidence.customers.size, (row) => {
      const word = status && isText(status) ? (status.codes[row] ?? -1) : -1;
      return flagged?.[row] === 1 || (word >= 0 && left[word]) ? 1 : 0;
    });
  },
});

/**
 * A contract that has started, not ended and not been terminated on the run's date; an open end counts as running.
 * One running contract is enough, or that the last one was renewed; one that has not begun says nothing yet.
 */
export const contractRunning = measure({
  id: "contract-running",
  name: { en: "contract running", zh: "合同有效" },
  kind: "yes-no",
  says: {
    yes: { en: "a contract is running or signed to follow", zh: "合同有效或已续签" },
    no: { en: "no contract is running", zh: "没有有效合同" },
  },
  needs: { en: "a contracts tab, or a column such as “contract end”", zh: "合同表，或“合同到期日”这样的列" },
  compute(evidence) {
    const contracts = contractsOf(evidence);
    const standing = standings(evidence);
    const today = Math.floor(evidence.asOf);
    if (!contracts) return undefined;
    return numbersOf(evidence.customers.size, (row) => {
      const begun = contracts(row).filter(({ start }) => !(start > today));
      if (begun.length === 0) return Number.NaN;
      return begun.some((contract) => runs(contract, today)) || standing?.[row]?.renewed ? 1 : 0;
    });
  },
});
