import { describe, expect, test } from "vitest";
import type { Column } from "../../../core/columns.ts";
import type { Imported } from "../../../core/tables/imported.ts";
import { classified, saidBy, segmentsOf } from "../classified.ts";
import { column, importedFrom, textColumn } from "../make-imported.ts";
import { importedWithLines, type LineRow, recordsOf } from "../make-lines.ts";

const five = ["a", "b", "c", "d", "e"];
const noted = (notes: readonly (string | null)[], fields: Readonly<Record<string, Column>> = {}) =>
  importedFrom({
    customers: five.slice(0, notes.length),
    fields: { notes: textColumn(notes), ...fields },
  });
const withRecords = (imported: Imported, ...records: Imported["records"]): Imported => ({
  ...imported,
  records,
});
const contents = (...texts: (string | null)[]) => ({ "follow-up-content": textColumn(texts) });
const needsOf = (imported: Imported, settings = {}) => segmentsOf(classified(imported, settings), "need");

describe("what was said", () => {
  test("a record adds one hit a type however many words it has; two records of a type decide", () => {
    const imported = withRecords(
      noted(["价格太贵还要折扣", "价格"]),
      recordsOf("follow-ups", [1, 1], contents("折扣", null)),
    );
    const result = classified(imported);
    expect(saidBy(result, "price-points")).toEqual([1, 2]);
    expect(segmentsOf(result, "need")).toEqual(["unknown", "price"]);
  });

  test("every clause of a customer's note is a remark of its own, said twice it counts once", () => {
    const notes = [
      "needs fast service, after-sales support",
      "价格太贵，总要折扣；想便宜",
      "price. Price.",
      "very price sensitive",
    ];
    const result = classified(noted(notes));
    expect(saidBy(result, "need-points")).toEqual([2, 3, 2, 1]);
    expect(segmentsOf(result, "need")).toEqual(["service", "price", "price", "unknown"]);
    expect(saidBy(classified(noted(["price, price"])), "need-points")).toEqual([1]);
  });

  test("notes, follow-ups, feedback and order remarks all speak; the columns of one record are one", () => {
    const remark = { customer: "a", on: "2026-06-01", category: "x", remark: "加急维修" };
    const imported = withRecords(
      importedWithLines([remark], { fields: { notes: textColumn(["要售后"]) } }),
      recordsOf("follow-ups", [0], { ...contents("培训"), "follow-up-result": textColumn(["安装"]) }),
      recordsOf("feedback", [0, 0], {
        "feedback-text": textColumn([null, "support"]),
        "feedback-type": textColumn(["投诉", null]),
      }),
    );
    const result = classified(imported);
    expect(saidBy(result, "service-points")).toEqual([5]);
    expect(segmentsOf(result, "need")).toEqual(["service"]);
    expect(saidBy(result, "need-words")).toEqual(["support、售后、培训、安装、投诉、维修"]);
  });

  test("what a text takes back does not count", () => {
    expect(
      saidBy(classified(noted(["不在乎价格", "it is not about price", "价格不错"])), "price-points"),
    ).toEqual([0, 0, 1]);
  });

  test("the reason shows the words", () => {
    const imported = withRecords(noted(["品牌信赖"]), recordsOf("follow-ups", [0], contents("一直用")));
    expect(classified(imported).why("need", 0, "zh")).toContain("命中词：一直用、信赖、品牌");
    expect(classified(imported).why("need", 0, "en")).toContain("leading need is brand");
  });

  test("level types are mixed, a lead of one decides, and both lines are settings", () => {
    const imported = withRecords(
      noted(["价格和质量", "价格和质量", "质量"]),
      recordsOf("follow-ups", [0, 1, 1], contents("质量和报价", "质量和报价", "质量")),
    );
    expect(needsOf(imported)).toEqual(["mixed", "function", "unknown"]);
    expect(needsOf(imported, { "need-lead-from": 2 })).toEqual(["mixed", "mixed", "unknown"]);
    expect(needsOf(imported, { "need-points-from": 1 })).toEqual(["mixed", "function", "function"]);
    expect(saidBy(classified(imported), "leading-need")).toEqual(["mixed", "function", "function"]);
    expect(saidBy(classified(imported), "need-lead")).toEqual([0, 1, 1]);
  });

  test("the order of records does not matter", () => {
    const texts = ["报价", "质量", "价格", "折扣和服务"];
    const words = [texts, [...texts].reverse()].map((all) => {
      const imported = withRecords(
        noted([null, "x"]),
        recordsOf("follow-ups", [0, 0, 0, 0], contents(...all)),
      );
      return saidBy(classified(imported), "need-words");
    });
    expect(words[0]).toEqual(words[1]);
  });
});

describe("the customers' own column", () => {
  test("wins over what was said", () => {
    const stated = ["价格敏感型", "服务需求型", "品牌忠诚型", "功能/产品型", "混合"];
    const imported = withRecords(
      noted([null, null, null, null, null], { "need-type": textColumn(stated) }),
      recordsOf("follow-ups", [0, 0, 0], contents("质量", "性能", "参数")),
    );
    expect(needsOf(imported)).toEqual(["price", "service", "brand", "function", "mixed"]);
  });

  test("is read like a note where it states no type", () => {
    const imported = importedFrom({
      customers: ["a", "b", "c"],
      fields: { "need-type": textColumn(["希望降低价格", "price-sensitive", null]) },
    });
    expect(saidBy(classified(imported), "price-points")).toEqual([1, 0, 0]);
    expect(needsOf(imported, { "need-points-from": 1 })).toEqual(["price", "price", "unknown"]);
  });

  test("alone says nothing of those it leaves out", () => {
    const imported = importedFrom({
      customers: ["a", "b"],
      fields: { "need-type": textColumn(["服务", null]) },
    });
    expect(needsOf(imported)).toEqual(["service", null]);
  });
});

test("a book without words or behaviour is not enough data, and names what to add", () => {
  const result = classified(importedFrom({ orders: [{ customer: "a", on: "2026-06-01" }] }));
  expect(segmentsOf(result, "need")).toEqual([null]);
  expect(result.why("need", 0, "en")).toContain("notes, follow-ups");
  expect(result.why("need", 0, "zh")).toContain("备注、跟进");
});

test("what is dated after the run says nothing yet", () => {
  const orders = [{ customer: "a", on: "2026-06-01" }];
  const days = { "feedback-date": column("date", ["2026-06-30", "2026-07-01", "2026-07-01"]) };
  const words = { "feedback-text": textColumn(["价格", "报价", "折扣"]) };
  const result = classified(
    withRecords(importedFrom({ orders }), recordsOf("feedback", [0, 0, 0], { ...days, ...words })),
  );
  expect(saidBy(result, "price-points")).toEqual([1]);
  expect(saidBy(result, "tickets")).toEqual([1]);
});

describe("what was done", () => {
  const order = (customer: string, discount: number, at = 1, more: Partial<LineRow> = {}): LineRow => ({
    customer,
    on: "2026-06-01",
    order: at,
    category: "x",
    amount: 100,
    discount,
    ...more,
  });

  test("half of the orders at a discount speak of the price", () => {
    const rows = [
      ...[0.1, 0].map((discount, at) => order("half", discount, at)),
      ...[0.1, 0, 0].map((discount, at) => order("third", discount, at)),
      ...five.map((customer) => order(customer, 0)),
      order("deep", 0.9, 1),
      order("deep", 0, 2),
      order("deep", 0, 3),
    ];
    const result = classified(importedWithLines(rows), { "high-discount": 0.3, "low-discount": 0.01 });
    const needs = segmentsOf(result, "need");
    expect(needs.slice(0, 2), "one in three is too few, and its mean is low").toEqual(["price", "unknown"]);
    expect(needs[7], "a mean of 30 % is high").toBe("price");
    expect(result.why("need", 0, "en")).toContain("need behaviour: buys at a discount");
    expect(saidBy(result, "discounted-orders")[1]).toBeCloseTo(1 / 3, 12);
    expect(saidBy(result, "mean-discount")[1]).toBeCloseTo(0.1 / 3, 5);
  });

  test("the lines are drawn at a quarter and three quarters; where all have the same discount nobody stands out", () => {
    const alike = five.flatMap((customer) => [
      order(customer, 0.05),
      order(customer, 0, 2),
      order(customer, 0, 3),
    ]);
    const result = classified(importedWithLines(alike));
    expect(new Set(segmentsOf(result, "need"))).toEqual(new Set(["unknown"]));
    const varied = five.flatMap((customer, at) => [
      order(customer, at / 100),
      order(customer, 0, 2),
      order(customer, 0, 3),
    ]);
    expect(segmentsOf(classified(importedWithLines(varied)), "need")).toEqual([
      "unknown",
      "unknown",
      "unknown",
      "price",
      "price",
    ]);
  });

  test("many tickets an order speak of service, from three tickets on", () => {
    const orders = five.map((customer) => ({ customer, on: "2026-06-01" }));
    const tickets = [0, 0, 0, 1, 1, 2];
    const imported = withRecords(
      importedFrom({ orders }),
      recordsOf("feedback", tickets, {
        complaint: column(
          "yes-no",
          tickets.map(() => 0),
        ),
      }),
    );
    const result = classified(imported);
    expect(saidBy(result, "tickets")).toEqual([3, 2, 1, 0, 0]);
    expect(saidBy(result, "tickets-per-order")).toEqual([3, 2, 1, 0, 0]);
    expect(segmentsOf(result, "need")).toEqual(["service", "unknown", "unknown", "unknown", "unknown"]);
  });

  test("answers to a survey are no tickets; a column counts where there is no such tab", () => {
    const orders = [{ customer: "a", on: "2026-06-01" }];
    const survey = recordsOf("feedback", [0, 0, 0], { nps: column("number", [9, 9, 9]) });
    const fields = { tickets: column("count", [4]) };
    expect(saidBy(classified(withRecords(importedFrom({ orders }), survey)), "tickets")).toEqual([]);
    expect(saidBy(classified(withRecords(importedFrom({ orders, fields }), survey)), "tickets")).toEqual([4]);
    expect(needsOf(importedFrom({ orders, fields }))).toEqual(["service"]);
    const both = recordsOf("feedback", [0, 0, 0, 0], {
      nps: column("number", [9, 9, null, 9]),
      complaint: column("yes-no", [0, 1, 0, null]),
      resolved: column("yes-no", [null, null, null, 0]),
    });
    expect(saidBy(classified(withRecords(importedFrom({ orders }), both)), "tickets")).toEqual([3]);
  });

  test("three technical enquiries speak of function; the same words on the same day are one", () => {
    const asks = (days: readonly string[]) =>
      withRecords(
        noted([null]),
        recordsOf("follow-ups", [0, 0, 0], {
          ...contents("售前沟通", "售前沟通", "pre-sales call"),
          "follow-up-date": column("date", days),
        }),
      );
    expect(needsOf(asks(["2026-06-01", "2026-06-02", "2026-06-02"]))).toEqual(["function"]);
    expect(needsOf(asks(["2026-06-01", "2026-06-01", "2026-06-02"]))).toEqual(["unknown"]);
  });

  test("three years, four fifths in one line of several, and no discounts are loyal to the brand", () => {
    const years = (customer: string, main: number) => [
      order(customer, 0, 1, { on: "2023-01-01" }),
      order(customer, 0, 2, { amount: main, category: "x" }),
      order(customer, 0, 3, { amount: 100 - main, category: "y" }),
    ];
    const rows = [...years("loyal", 80), ...years("mixed", 79), order("new", 0, 1), order("new", 0, 2)];
    const result = classified(importedWithLines(rows));
    expect(segmentsOf(result, "need")).toEqual(["brand", "unknown", "unknown"]);
    expect(result.why("need", 0, "zh")).toContain("多年专买一条线");
    const oneLineOnSale = rows.map((row) => ({ ...row, category: "x" }));
    expect(needsOf(importedWithLines(oneLineOnSale))).toEqual(["unknown", "unknown", "unknown"]);
  });

  test("words and behaviour add up, and behaviour's points are a setting", () => {
    const rows = [order("a", 0.2), order("b", 0)];
    const imported = importedWithLines(rows, { fields: { notes: textColumn(["质量", null]) } });
    expect(needsOf(imported)).toEqual(["price", "unknown"]);
    expect(needsOf(imported, { "behaviour-points": 1 })).toEqual(["unknown", "unknown"]);
  });
});
