import { fullMoney, percent, whole } from "../state/format.ts";
import { say } from "../state/looks.ts";
import { picture } from "../state/opening.ts";
import type { SegmentRow } from "../state/segment-rows.ts";
import { chartWords } from "../words/charts.ts";

/** The numbers behind a dimension's bars. */
export function SegmentTable({
  caption,
  rows,
}: {
  readonly caption: string;
  readonly rows: readonly SegmentRow[];
}) {
  const currency = picture.value?.currency;
  return (
    <table class="plain">
      <caption class="unseen">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{say(chartWords.segment)}</th>
          <th scope="col" class="number">
            {say(chartWords.customers)}
          </th>
          <th scope="col" class="number">
            {say(chartWords.share)}
          </th>
          <th scope="col" class="number">
            {say(chartWords.spend)}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.group}>
            <th scope="row">{row.name}</th>
            <td class="number">{whole(row.count)}</td>
            <td class="number">{percent(row.share)}</td>
            <td class="number">{fullMoney(row.money, currency)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
