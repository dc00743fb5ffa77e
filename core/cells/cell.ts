/**
 * What one cell holds, free of any program's types. The reader at the edge knows number formats, so it hands over
 * dates as ISO civil text ("2026-08-19" or "2026-08-19T14:05:09"), percent-formatted numbers as "12%", zero-padded
 * codes as shown ("00123") and error values as their text ("#N/A"). An empty cell is null or "".
 */
export type Cell = string | number | boolean | null;

/** The kinds of thing a column can say. */
export type Kind = "text" | "id" | "money" | "count" | "number" | "date" | "percent" | "yes-no";
