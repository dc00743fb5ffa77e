/** How people write each currency before or after an amount. */
const spellings: readonly (readonly [code: string, ...spellings: string[]])[] = [
  ["CNY", "人民币", "RMB", "CNY", "CN¥", "¥", "元整", "元正", "圆整", "元", "圆", "块钱", "块"],
  ["USD", "US$", "USD", "$", "美元", "美金"],
  ["HKD", "HK$", "HKD", "港币", "港元", "港幣"],
  ["TWD", "NT$", "TWD", "NTD", "新台币", "新台幣", "台币", "台幣"],
  ["MOP", "MOP$", "MOP", "澳门元", "澳门币"],
  ["EUR", "€", "EUR", "欧元", "歐元"],
  ["GBP", "£", "GBP", "英镑", "英鎊"],
  ["JPY", "JP¥", "JPY", "日元", "日圆", "円"],
  ["KRW", "₩", "KRW", "韩元", "韩币"],
  ["SGD", "S$", "SGD", "新加坡元", "新币"],
  ["AUD", "A$", "AU$", "AUD", "澳元"],
  ["CAD", "C$", "CA$", "CAD", "加元"],
  ["NZD", "NZ$", "NZD"],
  ["CHF", "CHF", "瑞士法郎"],
  ["INR", "₹", "INR", "RS.", "RS"],
  ["RUB", "₽", "RUB", "卢布"],
  ["THB", "฿", "THB", "泰铢"],
  ["VND", "₫", "VND", "越南盾"],
  ["MYR", "RM", "MYR", "林吉特"],
  ["BRL", "R$", "BRL"],
];

/** Signs that several countries use: beside a code of its own ("$100 CAD") they say nothing more. */
const shared = new Map([
  ["$", new Set(["USD", "HKD", "TWD", "MOP", "SGD", "AUD", "CAD", "NZD"])],
  ["¥", new Set(["CNY", "JPY"])],
]);

const codeOf = new Map(spellings.flatMap(([code, ...marks]) => marks.map((mark) => [mark, code] as const)));
const marks = [...codeOf.keys()].sort((a, b) => b.length - a.length);
const marksByFirst = groupBy((mark) => mark.charAt(0));
const marksByLast = groupBy((mark) => mark.charAt(mark.length - 1));

/** The currency mark a text begins with, in upper case. "$" alone is read as USD, "¥" as CNY. */
export function markAtStart(text: string): string | undefined {
  const candidates = marksByFirst.get(text.charAt(0).toUpperCase());
  if (!candidates) return undefined;
  const upper = text.toUpperCase();
  return candidates.find((mark) => upper.startsWith(mark));
}

/** The currency mark a text ends with, in upper case. */
export function markAtEnd(text: string): string | undefined {
  const candidates = marksByLast.get(text.charAt(text.length - 1).toUpperCase());
  if (!candidates) return undefined;
  const upper = text.toUpperCase();
  return candidates.find((mark) => upper.endsWith(mark));
}

/** ISO code of the currency a text begins with, and how many characters name it. */
export function currencyAtStart(text: string): { code: string; length: number } | undefined {
  const mark = markAtStart(text);
  return mark === undefined ? undefined : { code: codeOf.get(mark) ?? mark, length: mark.length };
}

/** ISO code of the currency that all marks agree on; undefined without marks. */
export function oneCurrency(marks: readonly string[]): string | undefined {
  const codes = marks.map((mark) => codeOf.get(mark) ?? mark);
  const [first, second] = codes;
  if (second === undefined || first === second) return first;
  if (shared.get(marks[0] ?? "")?.has(second)) return second;
  if (shared.get(marks[1] ?? "")?.has(first ?? "")) return first;
  return "mixed";
}

/** Longest first within each group. */
function groupBy(letter: (mark: string) => string): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const mark of marks) groups.set(letter(mark), [...(groups.get(letter(mark)) ?? []), mark]);
  return groups;
}
