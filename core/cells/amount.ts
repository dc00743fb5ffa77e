import { readChineseNumber } from "./chinese-number.ts";
import { markAtEnd, markAtStart, oneCurrency } from "./currency.ts";
import { readNumeral } from "./numeral.ts";
import type { CellContext } from "./reading.ts";

/** What a number may carry around it, and the power of ten it is multiplied by (−2 after %). */
export interface Dress {
  readonly currency: boolean;
  readonly counter: boolean;
  readonly power: number;
}

export interface Amount {
  readonly value: number;
  readonly currency?: string;
  readonly warnings: readonly string[];
}

/** Why a text is no amount. */
export type NoAmount =
  | { readonly code: "E_NUM_FORMAT" | "E_CURRENCY_MIXED" }
  | { readonly code: "E_NUM_AMBIGUOUS"; readonly either: readonly [string, string] };

const notANumber: NoAmount = { code: "E_NUM_FORMAT" };
const counter =
  /([\d十百千万亿一二三四五六七八九]) ?(?:次|单|笔|个|件|人|员工|天|家|位|台|套|箱|份|orders?|times?|purchases?|items?|pcs|days?|people|employees|units?|visits?|x)$/i;
const latinUnit = /^([\d.,'’ ]*\d) ?(k|w|mn?|b|bn)$/i;
const latinPowers = new Map([
  ["k", 3],
  ["w", 4],
  ["m", 6],
  ["mn", 6],
  ["b", 9],
  ["bn", 9],
]);

/** Reads a plain text (see clean-text) such as "-¥1,234.50", "(1,234)", "1.2万元" or "3 orders". */
export function readAmount(plain: string, dress: Dress, context: CellContext): Amount | NoAmount {
  const bare = undress(plain, dress);
  if (bare === undefined) return notANumber;
  const currency = oneCurrency(bare.currencies);
  if (currency === "mixed") return { code: "E_CURRENCY_MIXED" };
  const sign = bare.negative ? -1 : 1;

  const unit = latinUnit.exec(bare.body);
  const text = unit?.[1] ?? bare.body;
  const power = dress.power + (latinPowers.get(unit?.[2]?.toLowerCase() ?? "") ?? 0);
  // Before K or M nobody groups thousands with a dot.
  const numeral = readNumeral(text, unit ? { ...context, decimal: context.decimal ?? "." } : context);
  if (numeral && "digits" in numeral) {
    const digits = numeral.warnings.includes("W_SCIENTIFIC")
      ? String(Number(numeral.digits))
      : numeral.digits;
    return amount(sign * shifted(digits, power), currency, numeral.warnings);
  }
  if (numeral) return { code: "E_NUM_AMBIGUOUS", either: numeral.either };

  const chinese = readChineseNumber(bare.body, context);
  if (chinese === undefined || (chinese && "yuan" in chinese && chinese.yuan && !dress.currency))
    return notANumber;
  if ("either" in chinese) return { code: "E_NUM_AMBIGUOUS", either: chinese.either };
  return amount(
    sign * shifted(String(chinese.value), dress.power),
    currency ?? (chinese.yuan ? "CNY" : undefined),
    [],
  );
}

function amount(value: number, currency: string | undefined, warnings: readonly string[]): Amount {
  const exact = value === 0 ? 0 : value;
  return currency === undefined ? { value: exact, warnings } : { value: exact, warnings, currency };
}

/** digits × 10^power without the error of a multiplication; digits may already end in an exponent. */
function shifted(digits: string, power: number): number {
  if (power === 0) return Number(digits);
  return digits.includes("e") ? Number(digits) * 10 ** power : Number(`${digits}e${power}`);
}

interface Bare {
  readonly body: string;
  readonly negative: boolean;
  readonly currencies: readonly string[];
}

/** Takes off brackets, signs, currencies and counting words; undefined when there are two signs. */
function undress(plain: string, dress: Dress): Bare | undefined {
  const bracketed = plain.startsWith("(") && plain.endsWith(")");
  let body = bracketed ? plain.slice(1, -1).trim() : plain;
  let sign = bracketed ? "(" : "";
  const currencies: string[] = [];

  for (let start = markAtStart(body); ; start = markAtStart(body)) {
    if (body.startsWith("-") || body.startsWith("+")) {
      if (sign) return undefined;
      sign = body.charAt(0);
      body = body.slice(1).trim();
    } else if (start && currencies.length === 0) {
      currencies.push(start);
      body = body.slice(start.length).trim();
    } else break;
  }
  if (dress.counter) body = body.replace(counter, "$1");
  for (let end = markAtEnd(body), ends = 0; ; end = markAtEnd(body)) {
    if (body.length > 1 && body.endsWith("-")) {
      if (sign) return undefined;
      sign = "-";
      body = body.slice(0, -1).trim();
    } else if (end && ends === 0) {
      ends = 1;
      currencies.push(end);
      body = body.slice(0, -end.length).trim();
    } else break;
  }
  if (currencies.length > 0 && !dress.currency) return undefined;
  return { body, negative: sign === "(" || sign === "-", currencies };
}
