import { numbersOf } from "../columns.ts";
import { measure } from "./measure.ts";
import { values } from "./order-dates.ts";

const needs = {
  en: "a follow-ups tab with dates, or a column such as “last follow-up”",
  zh: "带日期的跟进表，或“最近跟进日期”这样的列",
};

/** The newest contact up to the run's date; a planned one that is not done is none. */
export const lastFollowUp = measure({
  id: "last-follow-up",
  name: { en: "last follow-up", zh: "最近跟进日期" },
  kind: "date",
  needs,
  compute({ customers, records, asOf }) {
    const today = Math.floor(asOf);
    const tabs = records.filter(({ kind, fields }) => kind === "follow-ups" && fields.has("follow-up-date"));
    const own = values(customers.fields.get("last-follow-up"));
    if (tabs.length === 0 && !own) return undefined;
    const newest = numbersOf(customers.size, (row) => {
      const day = Math.floor(own?.[row] ?? Number.NaN);
      return day <= today ? day : Number.NaN;
    });
    for (const { customer, size, fields } of tabs) {
      const on = values(fields.get("follow-up-date"));
      const done = values(fields.get("done"));
      for (let row = 0; row < size; row++) {
        const day = Math.floor(on?.[row] ?? Number.NaN);
        const who = customer?.[row] ?? -1;
        if (who >= 0 && day <= today && done?.[row] !== 0 && !(day <= (newest[who] ?? Number.NaN)))
          newest[who] = day;
      }
    }
    return newest;
  },
});

export const daysSinceFollowUp = measure({
  id: "days-since-follow-up",
  name: { en: "days since last follow-up", zh: "距上次跟进天数" },
  kind: "count",
  unit: "days",
  needs,
  lacks: { en: "no follow-up is recorded", zh: "没有跟进记录" },
  compute: (evidence) => evidence.measure("last-follow-up")?.map((day) => Math.floor(evidence.asOf) - day),
});
