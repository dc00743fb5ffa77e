import type { Tab } from "../kinds/tab-kind.ts";
import { sheetRow } from "../layout/sheet-row.ts";
import { sumRows } from "../layout/sum-row.ts";
import { messages, say } from "../messages.ts";
import type { Reading } from "../reading/read-fields.ts";
import { lineAmounts, textCodes } from "./line-amounts.ts";
import type { OrderNumbers } from "./order-numbers.ts";
import { readStatus } from "./order-status.ts";
import type { RollUp } from "./roll-up.ts";

/** Where the rows of a tab went. */
export interface RowCount {
  readonly attention: number;
  readonly totalRows: number;
}

/** Join a lines tab to its orders by the order number. Its amounts are used only where orders have none of their own. */
export function joinLines(
  tab: Tab,
  numbers: OrderNumbers,
  orderOf: Int32Array,
  rollUp: RollUp,
  useAmounts: boolean,
  reading: Reading,
): RowCount {
  const order = textCodes(tab, "order-id", reading);
  const values = useAmounts ? lineAmounts(tab, reading) : undefined;
  const status = useAmounts ? textCodes(tab, "order-status", reading) : undefined;
  const says = status?.dictionary.map(readStatus);
  const known = order?.dictionary.map((number) => numbers.find(number)) ?? [];
  const place = { tab: tab.layout.table.name };
  const column = tab.match.byField.get("order-id")?.header;
  const isTotal = sumRows(values?.amounts, (entry) => (order?.codes[entry] ?? -1) < 0);
  let attention = 0;
  let totalRows = 0;
  for (let entry = 0; entry < tab.layout.body.length; entry++) {
    if (isTotal[entry] === 1) {
      totalRows++;
      continue;
    }
    const code = order?.codes[entry] ?? -1;
    const number = known[code] ?? -1;
    const target = number < 0 ? -1 : (orderOf[number] ?? -1);
    const amount = values ? (values.amounts[entry] ?? Number.NaN) : 0;
    if (target >= 0 && !Number.isNaN(amount)) {
      if (values) rollUp.addAmount(target, amount, says?.[status?.codes[entry] ?? -1]);
      continue;
    }
    attention++;
    const row = sheetRow(tab, entry);
    const at = { ...place, row, ...(column === undefined ? {} : { column }) };
    const saw = order?.dictionary[code] ?? "";
    if (code < 0) {
      if (order?.troubled[entry] !== 1) {
        reading.problems.add({ code: "E_ORDER_MISSING", ...at, message: say(messages.orderMissing, {}) });
      }
    } else if (number < 0) {
      reading.problems.add({
        code: "E_ORDER_UNKNOWN",
        ...at,
        saw,
        message: say(messages.orderUnknown, { saw }),
      });
    } else if (target < 0) {
      reading.problems.add({
        code: "E_ORDER_UNUSED",
        ...at,
        saw,
        message: say(messages.orderUnused, { saw }),
      });
    } else if (values?.troubled[entry] !== 1) {
      reading.problems.add({
        code: "E_AMOUNT_MISSING",
        ...place,
        row,
        message: say(messages.lineAmountMissing, {}),
      });
    }
  }
  return { attention, totalRows };
}
