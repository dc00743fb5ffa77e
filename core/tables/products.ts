import type { TextColumn } from "../columns.ts";
import type { Records } from "./imported.ts";
import { textOf } from "./reading/pick.ts";

/** By what a line of an order names its product. */
export type ProductKey = "product-id" | "product";
/** What a products tab can tell of a product. */
export type ProductFact = "product" | "category" | "business-line";

/** What the products tabs say, found by the product's id or name. */
export interface Products {
  /** A fact for every row of a column of products, missing where no tab tells it; undefined where none tells it at all. */
  tell(fact: ProductFact, by: ProductKey, column: TextColumn): TextColumn | undefined;
  /** The products of a column that no tab knows. */
  unknown(by: ProductKey, column: TextColumn): readonly string[];
}

/** Gather the products of all tabs; of two rows for one product the first counts. */
export function productsOf(tabs: readonly Records[]): Products | undefined {
  if (tabs.length === 0) return undefined;
  const indexes = { "product-id": indexBy(tabs, "product-id"), product: indexBy(tabs, "product") };
  const categories = categoryNames(tabs);
  const facts: Readonly<Record<ProductFact, (at: Place) => string | undefined>> = {
    product: (at) => text(at, "product"),
    category: (at) => {
      const id = text(at, "category-id");
      return text(at, "category") ?? categories.get(id ?? "") ?? id;
    },
    "business-line": (at) => text(at, "business-line"),
  };
  return {
    tell(fact, by, { codes, dictionary }) {
      const codeOf = new Map<string, number>();
      const told = Int32Array.from(dictionary, (key) => {
        const at = indexes[by].get(key);
        const said = at && facts[fact](at);
        if (said === undefined) return -1;
        const code = codeOf.get(said) ?? codeOf.size;
        codeOf.set(said, code);
        return code;
      });
      if (codeOf.size === 0) return undefined;
      return { kind: "text", codes: codes.map((code) => told[code] ?? -1), dictionary: [...codeOf.keys()] };
    },
    unknown: (by, { dictionary }) => dictionary.filter((key) => !indexes[by].has(key)),
  };
}

interface Place {
  readonly tab: Records;
  readonly row: number;
}

function text({ tab, row }: Place, field: string): string | undefined {
  return textOf(tab.fields.get(field), row);
}

function indexBy(tabs: readonly Records[], by: ProductKey): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const tab of tabs) {
    for (let row = 0; row < tab.size; row++) {
      const key = text({ tab, row }, by);
      if (key !== undefined && !places.has(key)) places.set(key, { tab, row });
    }
  }
  return places;
}

/** Category id → name, where a tab tells both. */
function categoryNames(tabs: readonly Records[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const tab of tabs) {
    for (let row = 0; row < tab.size; row++) {
      const [id, name] = [text({ tab, row }, "category-id"), text({ tab, row }, "category")];
      if (id !== undefined && name !== undefined && !names.has(id)) names.set(id, name);
    }
  }
  return names;
}
