import { currencyAtStart } from "../../cells/currency.ts";
import type { ColumnReading } from "../../cells/read-column.ts";
import { isText } from "../../columns.ts";
import type { Problem } from "../../problem.ts";
import type { MatchedColumn } from "../headers/match.ts";
import type { Tab } from "../kinds/tab-kind.ts";
import { messages, say } from "../messages.ts";

/** Columns whose money is added up or compared in a run; a customer's own revenue may be in another currency. */
const SPENT = new Set(["amount", "unit-price", "spend-total", "spend-12m", "average-order"]);
const OF_COMPANIES = new Set(["company-revenue", "total-assets"]);

/** Gathers the currencies that amounts are in. */
export class Currencies {
  /** ISO code → where it was met first. */
  private companies: string | undefined;
  private readonly met = new Map<string, { tab: string; column: string }>();

  /** Note what a column says: by its cells or header, or where the tab has a currency column, by that alone. */
  look(tab: Tab, matched: MatchedColumn, read: ColumnReading): void {
    const place = { tab: tab.layout.table.name, column: matched.header };
    if (matched.field?.id === "currency") {
      if (isText(read.column))
        for (const text of read.column.dictionary) this.note(currencyCalled(text), place);
      return;
    }
    if (OF_COMPANIES.has(matched.field?.id ?? "")) this.companies ??= matched.text.currency ?? read.currency;
    if (!SPENT.has(matched.field?.id ?? "") || tab.match.byField.has("currency")) return;
    if (matched.text.currency) this.note(matched.text.currency, place);
    if (read.currency) this.note(read.currency, place);
    for (const { code, seen } of read.columnProblems) {
      if (code !== "E_CURRENCY_MIXED") continue;
      if (seen.a) this.note(seen.a, place);
      if (seen.b) this.note(seen.b, place);
    }
  }

  /** The one currency of the run; undefined when nothing says it or several do. */
  get one(): string | undefined {
    return this.met.size === 1 ? [...this.met.keys()][0] : undefined;
  }

  /** That of the customers' own revenue and assets; where they do not say, the run's. */
  get ofCompanies(): string | undefined {
    return this.companies ?? this.one;
  }

  /** Several currencies stop a run: their amounts cannot be added up. */
  problem(): Problem | undefined {
    if (this.met.size < 2) return undefined;
    const [, second] = [...this.met.values()];
    const currencies = [...this.met.keys()].join(", ");
    return {
      code: "E_CURRENCY_MIXED",
      ...second,
      saw: currencies,
      message: say(messages.currencyMixed, { currencies }),
      stops: true,
    };
  }

  private note(code: string, place: { tab: string; column: string }): void {
    if (!this.met.has(code)) this.met.set(code, place);
  }
}

/** "人民币", "rmb", "usd" → ISO code; an unknown name stands for itself. */
function currencyCalled(text: string): string {
  const upper = text.normalize("NFKC").trim().toUpperCase();
  const known = currencyAtStart(upper);
  return known && known.length === upper.length ? known.code : upper;
}
