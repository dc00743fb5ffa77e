import { measure } from "./measure.ts";
import { saidInRecords } from "./said.ts";

const technical =
  /技术|售前|选型|产品咨询|功能咨询|参数咨询|\bpre-?sales?\b|\btech(?:nical)?\b|\bproduct (?:enquir|inquir|question)/;

/** D-14: follow-ups and tickets that ask something technical; the same words on the same day are one. */
export const technicalEnquiries = measure({
  id: "technical-enquiries",
  name: { en: "technical enquiries", zh: "技术咨询次数" },
  kind: "count",
  needs: { en: "a tab of follow-ups, feedback or tickets with words", zh: "带文字内容的跟进、反馈或工单表" },
  compute(evidence) {
    const sources = saidInRecords(evidence);
    if (sources.length === 0) return undefined;
    const counts = new Float64Array(evidence.customers.size);
    for (const { size, customer, day, texts } of sources) {
      const asks = texts.map(({ dictionary }) =>
        dictionary.map((text) => technical.test(text.normalize("NFKC").toLowerCase())),
      );
      const met = new Set<string>();
      for (let record = 0; record < size; record++) {
        const codes = texts.map((text) => text.codes[record] as number);
        const who = customer[record] as number;
        if (who < 0 || !codes.some((code, at) => asks[at]?.[code])) continue;
        const key = [who, Math.floor(day?.[record] ?? Number.NaN), ...codes].join();
        if (!met.has(key)) counts[who] = (counts[who] as number) + 1;
        met.add(key);
      }
    }
    return counts;
  },
});
