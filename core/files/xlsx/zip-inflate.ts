import { Inflate } from "fflate";
import { crc32 } from "./crc.ts";
import { damaged, tooLarge } from "./refusal.ts";
import type { ZipEntry } from "./zip-entries.ts";

const partLimit = 500 * 1024 * 1024;
const ratioCountsFrom = 10 * 1024 * 1024;
const ratioLimit = 200;
const step = 64 * 1024;

/** Unpack one entry, stopping as soon as it grows beyond what it promised or what is reasonable. */
export function inflateEntry(entry: ZipEntry): Uint8Array {
  const bytes = entry.method === 0 ? entry.packed : unpack(entry);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw contradicts();
  return bytes;
}

function unpack(entry: ZipEntry): Uint8Array {
  if (entry.method !== 8) throw damaged({ en: "packed in an unusual way", zh: "压缩方式不常见" });
  const size = entry.size;
  if (size > partLimit) throw tooLarge({ en: "one tab has over 500 MB", zh: "有工作表超过 500 MB" });
  if (size > ratioCountsFrom && size > ratioLimit * entry.packed.length) throw bomb();
  const bytes = new Uint8Array(size);
  let filled = 0;
  const inflate = new Inflate((chunk) => {
    if (filled + chunk.length > size) throw contradicts();
    bytes.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let at = 0; at < entry.packed.length; at += step) {
      inflate.push(entry.packed.subarray(at, at + step), at + step >= entry.packed.length);
    }
  } catch {
    throw contradicts();
  }
  return filled === size ? bytes : bytes.subarray(0, filled);
}

function bomb(): Error {
  return tooLarge({ en: "a few kilobytes that unpack to many megabytes", zh: "极小的文件解压成巨大的内容" });
}

function contradicts(): Error {
  return damaged({ en: "a part does not have the content it promises", zh: "内容与记录不一致" });
}
