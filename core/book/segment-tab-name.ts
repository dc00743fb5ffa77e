/** Excel's limit, kept so that a download as .xlsx keeps every tab. */
const LONGEST_NAME = 31;

/** Marker of the tab of a segment; of all of a dimension's when the segment is "". */
export function segmentMarker(dimension: string, segment: string): string {
  return `segment:${dimension}:${segment}`;
}

/** "价值_高价值": nested naming, free of what neither Excel nor Sheets allow in a tab name. */
export function segmentTabName(dimension: string, segment: string): string {
  return `${dimension}_${segment}`
    .replace(/[[\]*?/\\:']/g, " ")
    .slice(0, LONGEST_NAME)
    .trim();
}
