import { deflateSync } from "fflate";
import { crc32 } from "./crc.ts";
import type { ZipEntry } from "./zip-entries.ts";

/** 1980-01-01 00:00, the earliest a zip can say: the same input gives the same bytes on every day. */
const noTime = 0x00210000;
const utf8Name = 0x0800;

/** Pack one part anew. */
export function packEntry(name: string, nameBytes: Uint8Array, bytes: Uint8Array, time = noTime): ZipEntry {
  const packed = deflateSync(bytes, { level: 6 });
  return { name, nameBytes, flags: utf8Name, method: 8, time, crc: crc32(bytes), size: bytes.length, packed };
}

/** Join packed entries to a zip file. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  let length = 22;
  for (const { nameBytes, packed } of entries) length += 76 + 2 * nameBytes.length + packed.length;
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let at = 0;
  for (const entry of entries) {
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    at = writeFacts(view, at + 4, entry);
    bytes.set(entry.nameBytes, at);
    bytes.set(entry.packed, at + entry.nameBytes.length);
    at += entry.nameBytes.length + entry.packed.length;
  }
  const directory = at;
  for (const [index, entry] of entries.entries()) {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    writeFacts(view, at + 6, entry);
    view.setUint32(at + 42, offsets[index] as number, true);
    bytes.set(entry.nameBytes, at + 46);
    at += 46 + entry.nameBytes.length;
  }
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

/** The 26 bytes that local header and directory share. */
function writeFacts(view: DataView, at: number, entry: ZipEntry): number {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, entry.flags, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.time, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.nameBytes.length, true);
  return at + 26;
}
