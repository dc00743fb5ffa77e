import { percentText } from "../cells/percent-text.ts";
import { both, type Words } from "../words/words.ts";
import type { NetPromoter } from "./net-promoter.ts";
import type { Rates } from "./rates.ts";
import type { RecurringRevenue } from "./recurring-revenue.ts";
import type { RenewalRate } from "./renewal-rate.ts";

/** With fewer answers a score says too little (D-22). */
const FEWEST_ANSWERS = 10;

/** Each rate in one line; nothing of what the book does not say. */
export function tellRates({ netPromoter, renewal, revenue }: Rates): Words[] {
  return [
    ...(renewal ? [tellRenewal(renewal)] : []),
    ...(revenue ? [tellRevenue(revenue)] : []),
    ...(netPromoter ? [tellPromoters(netPromoter)] : []),
  ];
}

const percent = (share: number) => percentText(Math.round(share * 1000) / 1000);

function tellRenewal({ due, pending, lowest, highest }: RenewalRate): Words {
  const share = pending > 0 ? `${percent(lowest)} – ${percent(highest)}` : percent(lowest);
  const message = {
    en: "Renewal rate of the last 12 months: {share} of {due} contracts due ({pending} pending)",
    zh: "近 12 个月续约率：{share}，到期合同 {due} 份（待定 {pending} 份）",
  };
  return both(message, { share, due, pending });
}

function tellRevenue({ gross, net, unknown }: RecurringRevenue): Words {
  const message = {
    en: "Recurring revenue kept over the last 12 months: gross {gross}, net {net}",
    zh: "近 12 个月经常性收入留存：毛留存 {gross}，净留存 {net}",
  };
  const left = {
    en: " ({unknown} customers left out, their contracts give no amount)",
    zh: "（{unknown} 位客户的合同没有金额，未计入）",
  };
  const told = both(message, { gross: percent(gross), net: percent(net) });
  if (unknown === 0) return told;
  const { en, zh } = both(left, { unknown });
  return { en: told.en + en, zh: told.zh + zh };
}

function tellPromoters({ promoters, passives, detractors, score, margin }: NetPromoter): Words {
  const count = promoters + passives + detractors;
  if (count < FEWEST_ANSWERS) {
    const message = {
      en: "Net promoter score: only {count} answers, too few to tell",
      zh: "净推荐值：仅 {count} 份回答，样本太少",
    };
    return both(message, { count });
  }
  const message = {
    en: "Net promoter score: {score} ± {margin} ({count} answers)",
    zh: "净推荐值：{score} ± {margin}（{count} 份回答）",
  };
  return both(message, { score: Math.round(score), margin: Math.round(margin), count });
}
