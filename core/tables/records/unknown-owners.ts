import { isText } from "../../columns.ts";
import { nameOf } from "../customers/customer-keys.ts";
import { folded } from "../customers/folded.ts";
import type { Customers, Records } from "../imported.ts";
import { messages, say } from "../messages.ts";
import type { ProblemList } from "../problem-list.ts";
import { textOf } from "../reading/pick.ts";

const EXAMPLES = 10;

/** One warning naming the owners of customers that no owners tab knows, by name or staff number. */
export function reportUnknownOwners(
  customers: Customers,
  records: readonly Records[],
  header: string | undefined,
  problems: ProblemList,
): void {
  const tabs = records.filter(({ kind }) => kind === "owners");
  const column = customers.fields.get("owner");
  if (tabs.length === 0 || !column || !isText(column)) return;
  const known = new Set(tabs.flatMap(namesIn).map(folded));
  const used = new Set(column.codes);
  const unknown = column.dictionary.filter((name, code) => used.has(code) && !known.has(folded(name)));
  const [saw] = unknown;
  if (saw === undefined) return;
  const names = [...unknown].sort().slice(0, EXAMPLES).join(", ");
  const more = unknown.length > EXAMPLES ? " …" : "";
  const tab = tabs.map((one) => one.tab).join(", ");
  problems.add({
    code: "W_OWNER_UNKNOWN",
    ...(customers.table && { tab: customers.table.name }),
    ...(header !== undefined && { column: header }),
    saw,
    message: say(messages.ownersUnknown, { n: unknown.length, names: names + more, tab }),
  });
}

/** Everything an owner of the tab may be called by. */
function namesIn({ size, fields }: Records): readonly string[] {
  const ids = ["owner-id", "owner"].flatMap((id) => {
    const column = fields.get(id);
    return column && isText(column) ? column.dictionary : [];
  });
  const whole = Array.from({ length: size }, (_, row) => nameOf((id) => fields.get(id), row) ?? "");
  return [
    ...ids,
    ...whole,
    ...Array.from({ length: size }, (_, row) => textOf(fields.get("email"), row) ?? ""),
  ];
}
