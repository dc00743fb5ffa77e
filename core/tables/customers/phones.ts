import { countryOf } from "../../entities/places/country.ts";
import { type PhoneNumber, phoneNumber } from "../../entities/places/phone-number.ts";
import type { Customers } from "../imported.ts";
import { textOf } from "../reading/pick.ts";
import { rowIndex } from "./row-index.ts";

/** Fewer digits are an extension or a slip. */
const FEWEST = 6;

/** The phone a customer is known by. */
export function phoneOf({ fields }: Customers, row: number): string | undefined {
  return textOf(fields.get("phone"), row) ?? textOf(fields.get("mobile"), row);
}

/**
 * Row of the one customer with a phone, however it is written: with or without its country's code, with or without the
 * zero before it. AMBIGUOUS where several have it, undefined where nobody does.
 */
export function byPhoneNumber(customers: Customers): (text: string) => number | undefined {
  const numbers = Array.from({ length: customers.size }, (_, row) =>
    phoneNumber(phoneOf(customers, row) ?? "", countryOf(textOf(customers.fields.get("country"), row) ?? "")),
  );
  const coded = rowIndex(customers, (row) => withCode(numbers[row]));
  const national = rowIndex(customers, (row) => numbers[row]?.national);
  return (text) => {
    const number = phoneNumber(text);
    if (number.national.length < FEWEST) return undefined;
    const row = coded.get(withCode(number)) ?? national.get(number.national);
    // Two numbers of which each names its country are the same only with it.
    return number.calling !== "" && differs(numbers[row ?? -1], number) ? undefined : row;
  };
}

function withCode(number: PhoneNumber | undefined): string {
  return number === undefined || number.calling === "" ? "" : `+${number.calling} ${number.national}`;
}

function differs(one: PhoneNumber | undefined, other: PhoneNumber): boolean {
  return one !== undefined && one.calling !== "" && one.calling !== other.calling;
}
