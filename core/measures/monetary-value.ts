import { measure, standIn } from "./measure.ts";

const needs = {
  en: "an orders tab with amounts, or columns with total spend and the number of orders",
  zh: "带金额的订单表，或“累计消费”和“订单数”两列",
};

/** Spend ÷ orders, both on the basis; nothing where nothing was ordered. */
export const averageOrder = measure({
  id: "average-order",
  name: { en: "average per order", zh: "每单平均金额" },
  also: ["average order value", "客单价"],
  kind: "money",
  needs,
  shows: ["orders"],
  compute(evidence) {
    const orders = evidence.measure("orders");
    const spend = evidence.measure("spend");
    return orders && spend?.map((amount, row) => (orders[row] === 0 ? 0 : amount / (orders[row] as number)));
  },
});

/** What the monetary score looks at: spend, or the average per order where a setting says so (D-04). */
export const monetaryValue = standIn({
  id: "monetary-value",
  name: { en: "monetary value", zh: "消费额度" },
  kind: "money",
  needs,
  standsFor: ({ choice }) => (choice("monetary-as") === "average" ? "average-order" : "spend"),
});
