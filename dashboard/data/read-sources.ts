import type { Problem, Table } from "#core";
import type { Bytes, Progress, Source } from "./engine.ts";

/** Beyond this a browser tab runs out of memory before it can say so. */
const MOST_BYTES = 512 * 1024 * 1024;

/** Every source's bytes or tabs; one that cannot be read becomes a problem and the others go on. */
export async function readSources(
  sources: readonly Source[],
  progress: (now: Progress) => void,
): Promise<{ files: Bytes[]; tables: Table[]; problems: Problem[] }> {
  const files: Bytes[] = [];
  const tables: Table[] = [];
  const problems: Problem[] = [];
  for (const [index, source] of sources.entries()) {
    progress({ step: "reading", share: index / sources.length });
    if ("tables" in source) {
      tables.push(...source.tables);
      continue;
    }
    if (!(source instanceof Blob)) {
      files.push(source);
      continue;
    }
    if (source.size > MOST_BYTES) {
      problems.push(tooLarge(source));
      continue;
    }
    try {
      files.push({ name: source.name, bytes: new Uint8Array(await source.arrayBuffer()) });
    } catch {
      problems.push(unreadable(source.name));
    }
  }
  return { files, tables, problems };
}

function tooLarge({ name, size }: File): Problem {
  const megabytes = Math.round(size / 1024 / 1024);
  return {
    code: "E_FILE_TOO_LARGE",
    tab: name,
    saw: `${megabytes} MB`,
    message: {
      en: `This file has ${megabytes} MB; up to 512 MB can be opened here. Split it by year or by region and drop the parts together.`,
      zh: `这个文件有 ${megabytes} MB，这里最多能打开 512 MB。请按年份或地区拆成几个文件，再一起拖进来。`,
    },
  };
}

function unreadable(name: string): Problem {
  return {
    code: "E_FILE_UNREADABLE",
    tab: name,
    message: {
      en: "This file cannot be read: it is a folder, is open in another program, or was moved. Close it there and drop it again.",
      zh: "读不了这个文件：它可能是文件夹、正被别的程序打开，或已被移走。请关闭后重新拖进来。",
    },
  };
}
