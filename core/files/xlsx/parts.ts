import { cannotWrite } from "./refusal.ts";
import { fromByteText, toByteText, utf8ByteText } from "./xml-text.ts";
import type { ZipEntry } from "./zip-entries.ts";
import { partKey, type ZipPackage } from "./zip-package.ts";
import { packEntry, writeZip } from "./zip-write.ts";

/** The parts of a workbook with changes on top; what is not changed stays packed as it was. */
export class Parts {
  private readonly zip: ZipPackage;
  /** Changed parts by key; null is a removed one. */
  private readonly changed: Map<string, { readonly name: string; readonly text: string } | null>;

  /** The part unpacked last, since the same large one is asked for twice in a row. */
  private latest: { readonly name: string; readonly text: string } | undefined;

  constructor(zip: ZipPackage, changed: Parts["changed"] = new Map()) {
    this.zip = zip;
    this.changed = changed;
  }

  /** A copy to work on: dropped when the work fails. */
  fork(): Parts {
    return new Parts(this.zip, new Map(this.changed));
  }

  has(name: string): boolean {
    const changed = this.changed.get(partKey(name));
    return changed === undefined ? this.zip.find(name) !== undefined : changed !== null;
  }

  /** A part in byte text. */
  text(name: string): string {
    const changed = this.changed.get(partKey(name));
    if (changed) return changed.text;
    if (this.latest?.name === name && changed === undefined) return this.latest.text;
    const bytes = changed === null ? undefined : this.zip.bytes(name);
    if (!bytes) throw cannotWrite({ en: `its part ${name} is missing`, zh: `缺少 ${name}` });
    if (bytes[0] === 0xff || bytes[0] === 0xfe) {
      throw cannotWrite({ en: "its text encoding is unusual", zh: "文字编码不常见" });
    }
    this.latest = { name, text: toByteText(bytes) };
    return this.latest.text;
  }

  set(name: string, text: string): void {
    this.changed.set(partKey(name), { name, text });
  }

  remove(name: string): void {
    this.changed.set(partKey(name), null);
  }

  toZip(): Uint8Array {
    const entries: ZipEntry[] = [];
    const present = new Set<string>();
    for (const entry of this.zip.entries) {
      const key = partKey(entry.name);
      present.add(key);
      const changed = this.changed.get(key);
      if (changed === undefined) entries.push(entry);
      else if (changed !== null) entries.push(this.pack(entry, changed.text));
    }
    for (const [key, changed] of this.changed) {
      if (changed === null || present.has(key)) continue;
      const name = fromByteText(utf8ByteText(changed.name));
      entries.push(packEntry(changed.name, name, fromByteText(changed.text)));
    }
    return writeZip(entries);
  }

  private pack(entry: ZipEntry, text: string): ZipEntry {
    const packed = packEntry(entry.name, entry.nameBytes, fromByteText(text), entry.time);
    if (packed.crc === entry.crc && packed.size === entry.size && this.zip.text(entry.name) === text)
      return entry;
    return { ...packed, flags: entry.flags & ~6 };
  }
}
