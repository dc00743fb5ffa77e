import type { Tab } from "../kinds/tab-kind.ts";
import { sheetRow } from "../layout/sheet-row.ts";
import { textCodes } from "../orders/line-amounts.ts";
import type { Reading } from "../reading/read-fields.ts";
import type { CustomerLookup, Reference } from "./customer-lookup.ts";

/** What a cell is that says no customer. */
export const SILENT = -3;
const UNMET = -4;

/** One column that may say whose row it is, read when the first row needs it. */
export class ReferenceColumn {
  readonly reference: Reference;
  private readonly tab: Tab;
  private readonly lookup: CustomerLookup;
  private readonly reading: Reading;
  private read: ReturnType<typeof textCodes>;
  private found = new Int32Array(0);

  constructor(tab: Tab, reference: Reference, lookup: CustomerLookup, reading: Reading) {
    this.tab = tab;
    this.reference = reference;
    this.lookup = lookup;
    this.reading = reading;
  }

  /**
   * Index of the customer a row names here, UNKNOWN, AMBIGUOUS or SILENT. Each text is looked up when its first row is
   * met, so that customers made from rows stand in order of appearance.
   */
  at(entry: number): number {
    if (!this.read) {
      this.read = textCodes(this.tab, this.reference, this.reading);
      this.found = new Int32Array(this.read?.dictionary.length ?? 0).fill(UNMET);
    }
    const code = this.read?.codes[entry] ?? -1;
    if (code < 0) return SILENT;
    let customer = this.found[code] as number;
    if (customer === UNMET) {
      customer = this.lookup.find(this.reference, this.text(entry));
      this.found[code] = customer;
    }
    return customer;
  }

  text(entry: number): string {
    return this.read?.dictionary[this.read.codes[entry] ?? -1] ?? "";
  }

  troubled(entry: number): boolean {
    return this.read?.troubled[entry] === 1;
  }

  place(entry: number) {
    const column = this.tab.match.byField.get(this.reference)?.header;
    const saw = this.text(entry);
    return {
      tab: this.tab.layout.table.name,
      ...(column === undefined ? {} : { column }),
      row: sheetRow(this.tab, entry),
      saw,
    };
  }
}
