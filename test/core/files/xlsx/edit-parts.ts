import { strToU8, zipSync } from "fflate";
import { partsOf } from "./workbook-parts.ts";

/** The same workbook with one part changed, as another program might. */
export function editPart(bytes: Uint8Array, part: string, edit: (xml: string) => string): Uint8Array {
  const parts = partsOf(bytes);
  parts.set(part, edit(parts.get(part) ?? ""));
  return zipSync(Object.fromEntries([...parts].map(([name, text]) => [name, strToU8(text, true)])));
}
