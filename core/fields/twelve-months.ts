const ZH = ["12个月", "十二个月", "一年", "1年", "365天"].flatMap((span) =>
  ["近", "最近", "过去", "近期"].map((recent) => recent + span),
);
const EN = ["12 months", "12 month", "12m", "12 mo", "365 days", "365d", "twelve months", "year"].flatMap(
  (span) => ["last", "past", "trailing", "previous"].map((recent) => `${recent} ${span}`),
);
const SHORT = ["12m", "12 months", "365d", "365 days", "ltm", "ttm"];

/**
 * The headers that say "…of the last 12 months" for each of `synonyms`; a column that does not say so is never read
 * as one (definitions 5.0 "Where the numbers come from"). "last year" is left out: it may mean the calendar year.
 */
export function inTwelveMonths(synonyms: string): string {
  const headers = synonyms.split("|").flatMap((synonym) => {
    const header = synonym.trim();
    if (/\p{Script=Han}/u.test(header)) {
      return [...ZH, "12个月", "365天"].flatMap((span) => [`${span}${header}`, `${header}${span}`]);
    }
    const spans = EN.filter((span) => span !== "last year" && span !== "previous year");
    return [...spans, ...SHORT]
      .flatMap((span) => [`${header} ${span}`, `${span} ${header}`])
      .concat(
        spans.flatMap((span) => [`${header} in ${span}`, `${header} in the ${span}`]),
        [`${header} in 12 months`],
      );
  });
  return headers.join(" | ");
}
