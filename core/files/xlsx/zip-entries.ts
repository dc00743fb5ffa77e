import { strFromU8 } from "fflate";
import { damaged, isProtected, otherKind, tooLarge } from "./refusal.ts";

/** One file inside a zip, still packed. Offsets point into the whole zip. */
export interface ZipEntry {
  readonly name: string;
  readonly nameBytes: Uint8Array;
  /** General purpose flags without bit 3, since sizes are known here. */
  readonly flags: number;
  readonly method: number;
  readonly time: number;
  readonly crc: number;
  readonly size: number;
  readonly packed: Uint8Array;
}

const fileLimit = 100 * 1024 * 1024;
const inflatedLimit = 600 * 1024 * 1024;
const entryLimit = 2000;
const endSize = 22;
const centralSize = 46;
const localSize = 30;

/** List a zip's entries from its central directory, refusing everything that smells of an attack. */
export function zipEntries(bytes: Uint8Array): ZipEntry[] {
  if (bytes.length > fileLimit) throw tooLarge({ en: "over 100 MB", zh: "超过 100 MB" });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, offset } = directoryPlace(view);
  if (count > entryLimit) throw tooLarge({ en: `${count} parts inside`, zh: `内含 ${count} 个部分` });
  const entries: ZipEntry[] = [];
  const seen = new Set<string>();
  let total = 0;
  let at = offset;
  for (let index = 0; index < count; index++) {
    const { entry, next } = readEntry(bytes, view, at);
    at = next;
    refuseName(entry.name, seen);
    total += entry.size;
    if (total > inflatedLimit) throw tooLarge({ en: "over 600 MB unpacked", zh: "解压后超过 600 MB" });
    entries.push(entry);
  }
  return entries;
}

function directoryPlace(view: DataView): { count: number; offset: number } {
  const lowest = Math.max(0, view.byteLength - endSize - 65535);
  for (let at = view.byteLength - endSize; at >= lowest; at--) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    if (count !== 0xffff && offset !== 0xffffffff) return { count, offset };
    if (at < 20 || view.getUint32(at - 20, true) !== 0x07064b50) return { count, offset };
    const wide = long(view, at - 12);
    if (wide + 56 > view.byteLength || view.getUint32(wide, true) !== 0x06064b50) break;
    return { count: long(view, wide + 32), offset: long(view, wide + 48) };
  }
  throw damaged({
    en: "its table of contents is missing, the end may be cut off",
    zh: "目录缺失,文件可能不完整",
  });
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): { entry: ZipEntry; next: number } {
  if (at + centralSize > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw badDirectory();
  const flags = view.getUint16(at + 8, true);
  const nameEnd = at + centralSize + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const next = extraEnd + view.getUint16(at + 32, true);
  if (next > bytes.length) throw badDirectory();
  if (flags & 1) throw isProtected();
  const wide = wideSizes(view, at, nameEnd, extraEnd);
  const nameBytes = bytes.subarray(at + centralSize, nameEnd);
  const local = wide.offset;
  if (local + localSize > bytes.length || view.getUint32(local, true) !== 0x04034b50) throw badDirectory();
  const start = local + localSize + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + wide.packed > bytes.length) throw badDirectory();
  const entry: ZipEntry = {
    name: strFromU8(nameBytes),
    nameBytes,
    flags: flags & ~8,
    method: view.getUint16(at + 10, true),
    time: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    size: wide.size,
    packed: bytes.subarray(start, start + wide.packed),
  };
  return { entry, next };
}

/** Sizes over 4 GB, or from a writer that streams, stand in extra field 1, in the order of the fields they replace. */
function wideSizes(view: DataView, at: number, from: number, to: number) {
  const found = {
    size: view.getUint32(at + 24, true),
    packed: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
  };
  for (let field = from; field + 4 <= to; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    const end = Math.min(to, field + 4 + view.getUint16(field + 2, true));
    let value = field + 4;
    for (const key of ["size", "packed", "offset"] as const) {
      if (found[key] !== 0xffffffff || value + 8 > end) continue;
      found[key] = long(view, value);
      value += 8;
    }
  }
  return found;
}

function long(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}

function refuseName(name: string, seen: Set<string>): void {
  const plain = name.replace(/\\/g, "/").toLowerCase();
  const outside = plain.split("/").includes("..") || plain.startsWith("/") || /^[a-z]:/.test(plain);
  if (outside || plain.includes("\0"))
    throw damaged({ en: "it names a place outside itself", zh: "包含指向文件之外的路径" });
  if (plain.endsWith(".zip")) throw otherKind({ en: "a zip inside a zip", zh: "压缩包中的压缩包" });
  if (seen.has(plain)) throw damaged({ en: "one part is there twice", zh: "有重复的内容" });
  seen.add(plain);
}

function badDirectory(): Error {
  return damaged({ en: "its table of contents does not fit its contents", zh: "目录与内容不符" });
}
