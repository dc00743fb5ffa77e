import type { Column } from "../../columns.ts";
import type { Tab } from "../kinds/tab-kind.ts";
import { sheetRow } from "../layout/sheet-row.ts";
import { messages, say } from "../messages.ts";
import type { ProblemList } from "../problem-list.ts";
import { numberOf, textOf } from "../reading/pick.ts";
import type { ReadField } from "../reading/read-fields.ts";
import { emailKey, folded, phoneDigits } from "./folded.ts";

/** Which rows are customers and by what key each is known. */
export interface Keyed {
  /** Entries of the body, in the order of the sheet. */
  readonly kept: Int32Array;
  readonly keys: readonly string[];
  /** What to call each customer: the name where there is one, else the key. */
  readonly names: readonly string[];
}

type Fields = ReadonlyMap<string, ReadField>;

/**
 * Key = the id; in a table without an id column the phone's digits, else the e-mail, else the name made safe for the
 * row (input rules "Duplicates"). The first row of a key is kept, the others are reported; nothing is merged.
 */
export function keyCustomers(tab: Tab, fields: Fields, isTotal: Uint8Array, problems: ProblemList): Keyed {
  const ids = fields.get("customer-id");
  const size = tab.layout.body.length;
  const kept = new Int32Array(size);
  const keys: string[] = [];
  const names: string[] = [];
  const entryOf = new Map<string, number>();
  const place = { tab: tab.layout.table.name, ...columnOf(tab, "customer-id") };
  for (let entry = 0; entry < size; entry++) {
    if (isTotal[entry] === 1) continue;
    const name = nameOf((id) => fields.get(id)?.column, entry);
    const key = ids ? textOf(ids.column, entry) : stand(fields, entry, name, entryOf);
    const row = sheetRow(tab, entry);
    if (key === undefined) {
      if (ids?.troubled[entry] === 1) continue;
      const message = say(ids ? messages.idMissing : messages.keyMissing, {});
      problems.add({ code: "E_ID_MISSING", ...place, row, message });
      continue;
    }
    const known = entryOf.get(key);
    if (known !== undefined) {
      const message = say(messages.idDuplicate, { saw: key, first: sheetRow(tab, known) });
      problems.add({ code: "E_ID_DUPLICATE", ...place, row, saw: key, message });
      continue;
    }
    entryOf.set(key, entry);
    kept[keys.length] = entry;
    keys.push(key);
    names.push(name ?? key);
  }
  reportSimilar(tab, entryOf, problems);
  return { kept: kept.slice(0, keys.length), keys, names };
}

/** Name, or first and last name together, or the company a column was chosen to say. */
export function nameOf(column: (id: string) => Column | undefined, entry: number): string | undefined {
  const at = (id: string) => textOf(column(id), entry);
  const whole = at("name");
  if (whole !== undefined) return whole;
  const first = at("first-name");
  const last = at("last-name");
  if (first === undefined || last === undefined) return first ?? last ?? at("company");
  return /\p{Script=Han}/u.test(last) ? last + first : `${first} ${last}`;
}

/** What stands in for an id where the table has no such column. Names may repeat: amount and date tell them apart. */
function stand(fields: Fields, entry: number, name: string | undefined, taken: ReadonlyMap<string, number>) {
  const at = (id: string) => textOf(fields.get(id)?.column, entry);
  const phone = phoneDigits(at("phone") ?? at("mobile") ?? "");
  const email = at("email");
  const contact = phone !== "" ? phone : email === undefined ? "" : emailKey(email);
  // Two companies behind one switchboard are two customers.
  const other = taken.get(contact);
  const same = other === undefined || nameOf((id) => fields.get(id)?.column, other) === name;
  if (contact !== "") return same || name === undefined ? contact : `${name} · ${contact}`;
  if (name === undefined || !taken.has(name)) return name;
  const more = ["spend-total", "last-order"].map((id) => numberOf(fields.get(id)?.column, entry));
  const longer = [name, ...more.filter((value) => !Number.isNaN(value))].join(" · ");
  let key = longer;
  for (let n = 2; taken.has(key); n++) key = `${longer} (${n})`;
  return key;
}

function reportSimilar(tab: Tab, entryOf: ReadonlyMap<string, number>, problems: ProblemList): void {
  const first = new Map<string, string>();
  for (const [key, entry] of entryOf) {
    const fold = folded(key);
    const other = first.get(fold);
    if (other === undefined) {
      first.set(fold, key);
      continue;
    }
    problems.add({
      code: "W_ID_SIMILAR",
      tab: tab.layout.table.name,
      ...columnOf(tab, "customer-id"),
      row: sheetRow(tab, entry),
      saw: key,
      message: say(messages.idSimilar, { saw: key, other }),
    });
  }
}

function columnOf(tab: Tab, field: string): { column?: string } {
  const matched = tab.match.byField.get(field);
  return matched ? { column: matched.header } : {};
}
