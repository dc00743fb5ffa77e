import { numbersOf } from "../columns.ts";
import type { Words } from "../words/words.ts";
import type { Evidence } from "./measure.ts";
import { measure } from "./measure.ts";
import { type Standing, standings } from "./standing.ts";

const about = {
  needs: {
    en: "a contracts tab with end dates, or a column such as “contract end”",
    zh: "带到期日的合同表，或“合同到期日”这样的列",
  },
  shows: ["contract-end"],
};
const noContract: Words = { en: "no contract is known", zh: "没有合同" };
const noEnd: Words = { en: "no contract, or none with an end date", zh: "没有合同，或合同没有到期日" };

export const contractEnd = measure({
  ...about,
  id: "contract-end",
  name: { en: "contract end", zh: "合同到期日" },
  kind: "date",
  lacks: noEnd,
  shows: [],
  compute: (evidence) => ofStanding(evidence, ({ end }) => end),
});

/** Of the product that needs renewing most urgently (D-12); negative once the contract has ended. */
export const daysToContractEnd = measure({
  ...about,
  id: "days-to-contract-end",
  name: { en: "days to contract end", zh: "距合同到期天数" },
  kind: "number",
  unit: "days",
  lacks: noEnd,
  compute: (evidence) => ofStanding(evidence, ({ end }) => end - Math.floor(evidence.asOf)),
});

export const daysPastContractEnd = measure({
  ...about,
  id: "days-past-contract-end",
  name: { en: "days past contract end", zh: "合同到期后天数" },
  kind: "number",
  unit: "days",
  lacks: noEnd,
  compute: (evidence) => ofStanding(evidence, ({ end }) => Math.floor(evidence.asOf) - end),
});

/** Another contract for the same product is signed and begins within the grace days, or the contract names it. */
export const contractRenewed = measure({
  ...about,
  id: "contract-renewed",
  name: { en: "contract renewed", zh: "合同已续签" },
  kind: "yes-no",
  says: {
    yes: { en: "the contract has been renewed", zh: "合同已续签" },
    no: { en: "the contract has not been renewed", zh: "合同未续签" },
  },
  lacks: noContract,
  compute: (evidence) => ofStanding(evidence, ({ renewed }) => +renewed),
});

export const contractTerminated = measure({
  ...about,
  id: "contract-terminated",
  name: { en: "contract terminated", zh: "合同被终止" },
  kind: "yes-no",
  says: {
    yes: { en: "the contract was terminated", zh: "合同已被终止" },
    no: { en: "the contract was not terminated", zh: "合同未被终止" },
  },
  lacks: noContract,
  compute: (evidence) => ofStanding(evidence, ({ terminated }) => +terminated),
});

export const contractRenewsItself = measure({
  ...about,
  id: "contract-renews-itself",
  name: { en: "contract renews itself", zh: "合同自动续期" },
  kind: "yes-no",
  says: {
    yes: { en: "the contract renews itself", zh: "合同自动续期" },
    no: { en: "the contract does not renew itself", zh: "合同不自动续期" },
  },
  lacks: noContract,
  compute: (evidence) => ofStanding(evidence, ({ renewsItself }) => +renewsItself),
});

function ofStanding(evidence: Evidence, figure: (standing: Standing) => number): Float64Array | undefined {
  const found = standings(evidence);
  return (
    found &&
    numbersOf(found.length, (row) => {
      const standing = found[row];
      return standing ? figure(standing) : Number.NaN;
    })
  );
}
