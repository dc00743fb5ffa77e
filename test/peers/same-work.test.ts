import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { Contestant, Results, Work } from "./contestant.ts";
import { type Data, portions } from "./data/files.ts";
import { engine } from "./engine/contestant.ts";
import { engineOrders } from "./engine/orders.ts";
import { floor } from "./floor/classify.ts";
import { floorOrders } from "./floor/orders.ts";
import { naive } from "./objects/naive.ts";
import { objectOrders } from "./objects/orders.ts";
import { digestOf, expected } from "./work/digest.ts";

const folder = mkdtempSync(join(tmpdir(), "bench-"));
afterAll(() => rmSync(folder, { recursive: true }));

function made(data: Data, size: number): { file: string; text: string } {
  const file = join(folder, data);
  const text = [...portions(data, size)].join("");
  writeFileSync(file, text);
  return { file, text };
}

async function digest<One extends Work>(work: One, contestant: Contestant<Results[One]>, file: string) {
  const ready = await contestant(file);
  await ready.run();
  return digestOf[work]((await ready.result()) as never);
}

describe("10,000 customers of the benchmark", () => {
  const { file, text } = made("customers", 10_000);

  it("are the same on every machine", () => {
    expect(createHash("sha256").update(text).digest("hex").slice(0, 16)).toBe("77d53b94b8192e9f");
  });

  it("get the labels that the work asks for, from sentences as by hand", async () => {
    const wanted = expected.get("classify 10000");
    expect((await digest("classify", engine, file)).all).toBe(wanted);
    expect((await digest("classify", floor, file)).all).toBe(wanted);
    expect((await digest("classify", naive, file)).all).toBe(wanted);
  });
});

it("orders add up to the same customers, whoever adds them up", async () => {
  const { file } = made("orders", 20_000);
  const wanted = await digest("orders", objectOrders, file);
  expect(await digest("orders", engineOrders, file)).toEqual(wanted);
  expect(await digest("orders", floorOrders, file)).toEqual(wanted);
});
