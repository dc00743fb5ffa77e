import { AS_OF } from "../work/lines.ts";
import { type Chance, chanceOf } from "./chance.ts";
import { dirtyCount, dirtyDay, dirtyNumber, dirtyText } from "./dirt.ts";
import * as words from "./words.ts";

const STREAM = 1;
const NATURES = { person: 1, company: 2, government: 3, institution: 4 } as const;
const STATED = ["", "个人", "企业", "政府", "事业单位"] as const;

export const CUSTOMER_HEADER =
  "customer_id,name,nature,industry,province,city,employees,annual_revenue,total_spend,order_count,first_order_date,last_order_date,contract_end_date,satisfaction_nps,complaints,product_lines,notes";

/** One customer as a line of the file. What is drawn when is part of the data: another order makes other customers. */
export function customerLine(row: number): string {
  const chance = chanceOf(row, STREAM);
  const who = drawIdentity(chance);
  const bought = drawPurchases(chance, who.nature);
  const relation = drawRelation(chance, bought.never);
  const isSwapped = chance.next() < 0.001;
  const { nature, employees, revenue } = who;
  const { never, orders, spend, first, last } = bought;
  const cells = [
    `C${String(row).padStart(7, "0")}`,
    dirtyText(chance, who.name),
    who.stated,
    who.industry && dirtyText(chance, who.industry),
    dirtyText(chance, who.province),
    who.city,
    nature === NATURES.person ? "" : dirtyCount(chance, String(employees)),
    nature === NATURES.company ? dirtyNumber(chance, revenue.toFixed(2)) : "",
    dirtyNumber(chance, spend.toFixed(2)),
    dirtyCount(chance, String(orders)),
    never ? "" : dirtyDay(chance, isSwapped ? last + 30 : first),
    never ? "" : dirtyDay(chance, last),
    relation.contractEnd === undefined ? "" : dirtyDay(chance, relation.contractEnd),
    relation.answer === undefined ? "" : dirtyCount(chance, String(relation.answer)),
    dirtyCount(chance, String(relation.complaints)),
    relation.products,
    relation.notes,
  ];
  return cells.map(quoted).join(",");
}

const quoted = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

function drawIdentity(chance: Chance) {
  const luck = chance.next();
  const nature =
    luck < 0.68
      ? NATURES.company
      : luck < 0.9
        ? NATURES.person
        : luck < 0.95
          ? NATURES.government
          : NATURES.institution;
  const province = chance.weighted(words.provinces);
  const isAbroad = words.abroad.has(province);
  const city = isAbroad ? "" : chance.pick(words.citiesOf(province));
  const hasIndustry = nature !== NATURES.person || chance.next() >= 0.6;
  const industry = hasIndustry ? chance.weighted(words.industries) : "";
  const name = drawName(chance, nature, city || province);
  const stated =
    chance.next() < 0.4 ? (STATED[chance.next() < 0.99 ? nature : 1 + chance.below(4)] ?? "") : "";
  const official = isAbroad || chance.next() < 0.4 ? province : province + words.endingOf(province);
  const employees =
    nature === NATURES.person
      ? 0
      : Math.max(1, Math.round(chance.logNormal(nature === NATURES.company ? 38 : 120, 1.5)));
  const revenue = nature === NATURES.company ? employees * chance.logNormal(280_000, 0.8) : 0;
  return { nature, industry, name, stated, province: official, city, employees, revenue };
}

function drawName(chance: Chance, nature: number, place: string): string {
  const { next, pick } = chance;
  if (nature === NATURES.person) {
    return pick(words.surnames) + pick(words.givenNames) + (next() < 0.7 ? pick(words.givenNames) : "");
  }
  if (nature === NATURES.government) return `${place}市${pick(words.offices)}`;
  if (nature === NATURES.institution) return place + (next() < 0.5 ? "市" : "") + pick(words.institutions);
  const where = next() < 0.7 ? place + (next() < 0.3 ? "市" : "") : "";
  const brand = pick(words.brands) + pick(words.brands) + (next() < 0.3 ? pick(words.brands) : "");
  return where + brand + (next() < 0.85 ? pick(words.trades) : "") + chance.weighted(words.companyForms);
}

function drawPurchases(chance: Chance, nature: number) {
  const never = chance.next() < 0.12;
  const orders = never ? 0 : 1 + Math.floor(Math.max(0, chance.logNormal(2.2, 1.15) - 0.6));
  const usual = nature === NATURES.person ? 380 : nature === NATURES.company ? 3200 : 5200;
  const average = chance.logNormal(usual, 1.1);
  const spend = never ? 0 : orders * average * chance.logNormal(1, 0.15);
  const age = Math.floor(chance.next() < 0.6 ? chance.exponential(60) : chance.exponential(420));
  const last = AS_OF - Math.min(2900, age);
  const gap = chance.logNormal(48, 0.8);
  const span = Math.round((orders - 1) * gap * chance.logNormal(1, 0.2));
  return { never, orders, spend, last, first: Math.max(AS_OF - 3650, last - span) };
}

function drawRelation(chance: Chance, never: boolean) {
  const contractEnd = chance.next() < 0.45 ? AS_OF - 200 + chance.below(700) : undefined;
  const answer =
    chance.next() < 0.65 ? Math.min(10, Math.max(0, Math.round(7.6 + 2.1 * chance.normal()))) : undefined;
  const complaints = drawRare(chance, 0.35);
  const products = drawProducts(chance, never);
  return { contractEnd, answer, complaints, products, notes: drawNotes(chance) };
}

/** How often something rare happened (Poisson), nine times at most. */
function drawRare(chance: Chance, mean: number): number {
  const luck = chance.next();
  let likely = Math.exp(-mean);
  let upTo = likely;
  let count = 0;
  while (luck > upTo && count < 9) {
    count++;
    likely *= mean / count;
    upTo += likely;
  }
  return count;
}

function drawProducts(chance: Chance, never: boolean): string {
  const count = never ? 0 : Math.min(6, 1 + Math.floor(chance.exponential(1.1)));
  const start = chance.below(words.products.length);
  let text = "";
  for (let at = 0; at < count; at++) {
    if (at > 0) text += chance.next() < 0.05 ? "; " : ";";
    text += words.products[(start + at * 3) % words.products.length];
  }
  return text;
}

function drawNotes(chance: Chance): string {
  const { next, below, pick } = chance;
  if (next() >= 0.78) return "";
  const said = Array.from({ length: below(4) }, () => pick(words.wishes));
  said.push(pick(words.remarks));
  if (next() < 0.5) said.push(pick(words.remarks));
  const notes = `${said.join(next() < 0.5 ? "；" : "，")}。`;
  const luck = next();
  if (luck < 0.01) return `${notes}联系人:${pick(words.surnames)}经理, 分机 ${100 + below(900)}`;
  if (luck < 0.015) return `客户说"${notes}"`;
  return luck < 0.02 ? `${notes}\n备注:${pick(words.remarks)}` : notes;
}
