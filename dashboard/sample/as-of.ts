/** The day the sample workbook is looked at: the day after its newest order. */
export const SAMPLE_AS_OF = "2026-11-01";
