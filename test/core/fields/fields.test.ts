import { describe, expect, test } from "vitest";
import { fields } from "../../../core/fields/index.ts";
import { headerKey } from "../../../core/tables/headers/header-text.ts";
import { exactFields } from "../../../core/tables/headers/known-headers.ts";

describe.each([...fields])("fields of %s", (kind, declared) => {
  test("have one kebab-case id each", () => {
    const ids = declared.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  test("are all called something in both languages, each by another name", () => {
    for (const language of ["en", "zh"] as const) {
      const names = declared.map(({ name }) => headerKey(name[language]));
      expect(names).not.toContain("");
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test("share a header only where it says little by itself, so that cells decide", () => {
    for (const { id, name, synonyms } of declared) {
      for (const header of [name.en, name.zh, ...synonyms]) {
        const others = exactFields(kind, headerKey(header)).filter(
          ({ field, vague }) => field.id !== id && !vague,
        );
        expect(others, `${id}: ${header}`).toEqual([]);
      }
    }
  });

  test("stand in only for fields of their own table", () => {
    for (const { standsInFor } of declared) {
      if (standsInFor !== undefined)
        expect(fields.get(kind)?.some(({ id }) => id === standsInFor)).toBe(true);
    }
  });
});

test("a column of the last 12 months is not a lifetime column, nor the other way round", () => {
  const called = (header: string) => exactFields("customers", headerKey(header)).map(({ field }) => field.id);
  for (const header of ["近12个月订单数", "近一年订单数", "orders (last 12 months)", "Orders 365 days"]) {
    expect(called(header), header).toEqual(["orders-12m"]);
  }
  for (const header of ["近一年消费金额", "近365天消费总额", "spend last 12 months", "12m revenue"]) {
    expect(called(header), header).toEqual(["spend-12m"]);
  }
  for (const header of ["订单数", "Total orders"]) expect(called(header)).not.toContain("orders-12m");
  for (const header of ["revenue last year", "spend previous year"])
    expect(called(header), header).toEqual([]);
});
