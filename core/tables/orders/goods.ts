import { type Column, isText } from "../../columns.ts";
import type { Tab } from "../kinds/tab-kind.ts";
import { messages, say } from "../messages.ts";
import type { ProductFact, ProductKey, Products } from "../products.ts";
import type { Reading } from "../reading/read-fields.ts";
import { lineColumn } from "./line-column.ts";

/** What a line may take from the products tab or, failing that, from its order. */
const FACTS: ReadonlySet<string> = new Set<ProductFact>(["product", "category", "business-line"]);
/** What an order says once for all its lines. */
const OF_ORDER: ReadonlySet<string> = new Set(["remark", "buyer-message"]);
const KEYS: readonly ProductKey[] = ["product-id", "product"];
const EXAMPLES = 3;

/** What the rows of a tab say was bought: in their own words, else by the product they name, else by their order. */
export function goodsOf(
  tab: Tab,
  products: Products | undefined,
  reading: Reading,
  ofOrder: (id: string) => Column | undefined = () => undefined,
): (id: string) => Column | undefined {
  const told = (fact: ProductFact) => {
    const by = KEYS.find((key) => tab.match.byField.has(key));
    const column = by && lineColumn(tab, by, reading);
    if (!products || !by || !column || !isText(column)) return undefined;
    if (fact === "category") reportUnknown(tab, by, products.unknown(by, column), reading);
    return products.tell(fact, by, column);
  };
  return (id) => {
    const own = lineColumn(tab, id, reading);
    if (own || OF_ORDER.has(id)) return own ?? ofOrder(id);
    return FACTS.has(id) ? (told(id as ProductFact) ?? ofOrder(id)) : undefined;
  };
}

function reportUnknown(tab: Tab, by: ProductKey, unknown: readonly string[], { problems }: Reading): void {
  const [saw] = [...unknown].sort();
  if (saw === undefined) return;
  const examples = [...unknown].sort().slice(0, EXAMPLES).join(", ");
  const column = tab.match.byField.get(by)?.header ?? "";
  const message = say(messages.productsUnknown, { n: unknown.length, examples });
  problems.add({ code: "W_PRODUCT_UNKNOWN", tab: tab.layout.table.name, column, saw, message });
}
