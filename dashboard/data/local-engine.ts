import { type Classification, classifyTables, ownHeaders, type Problem, type Table } from "#core";
import { type FileFacts, openFiles } from "#core/files";
import { customerCard } from "./customer-card.ts";
import type { Engine, Opened, Progress, Source, Wishes } from "./engine.ts";
import { groupProblems, paint } from "./paint.ts";
import { readSources } from "./read-sources.ts";
import { rowOrder } from "./row-order.ts";

type Report = (now: Progress) => void;

/** The engine itself: bytes → tables → classification → picture. One engine holds one book. */
export function localEngine(): Engine {
  let opened: readonly Source[] = [];
  let tables: readonly Table[] = [];
  let found: readonly Problem[] = [];
  let facts: readonly FileFacts[] = [];
  let current: Classification | undefined;

  const open: Engine["open"] = async (sources, wishes, progress) => {
    opened = sources;
    const { files, tables: carried, problems } = await readSources(sources, progress);
    await settle(progress, { step: "opening" });
    const book = await openFiles(files, {
      decode: decodeText,
      ownHeaders: ownHeaders(),
      choices: wishes.choices ?? new Map(),
      progress: (share: number) => progress({ step: "opening", share }),
    });
    tables = [...carried, ...book.tables];
    found = [...problems, ...book.problems];
    facts = book.facts;
    if (tables.length === 0) return { problems: groupProblems(found) };
    return reclassify(wishes, progress);
  };

  const reclassify = async (wishes: Wishes, progress: Report): Promise<Opened> => {
    await settle(progress, { step: "classifying" });
    const result = classifyTables(tables, {
      today: wishes.today,
      followData: true,
      // An export shows what it records; a date chosen here asks for a new answer.
      asRecorded: wishes.asOf === undefined,
      asOf: wishes.asOf,
      choices: wishes.choices ?? new Map(),
    });
    if (!("run" in result)) return { problems: groupProblems([...found, ...result.problems]) };
    current = result;
    await settle(progress, { step: "drawing" });
    return {
      picture: paint(
        result,
        tables,
        opened.map(({ name }) => name),
        found,
        facts,
      ),
    };
  };

  return {
    open,
    reclassify,
    card: async (row, language) => customerCard(present(current), row, language),
    order: async (by, language) => rowOrder(present(current), by, language),
  };
}

/** Say where we are, then let the page breathe: matters where no worker could start. */
async function settle(progress: Report, now: Progress): Promise<void> {
  progress(now);
  await new Promise((resolve) => setTimeout(resolve));
}

/** Undefined where the bytes are not of that encoding. */
function decodeText(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function present(classification: Classification | undefined): Classification {
  if (!classification) throw new Error("Nothing is open yet.");
  return classification;
}
