import { rfmBy, scores } from "./rfm-by.ts";

const of = scores("recency score", "FM score");

/** Putler's table as published, on its scale of 0–5 (D-05): most cells belong to several segments, four get none. */
export const putler = rfmBy({
  id: "putler",
  name: { en: "RFM segments by Putler", zh: "Putler 的 RFM 分群" },
  rules: [
    ["champions", of("4-5 4-5")],
    ["loyal", of("2-5 3-5")],
    ["potential-loyalist", of("3-5 1-3")],
    ["new", of("4-5 0-1")],
    ["promising", of("3-4 0-1")],
    ["need-attention", of("2-3 2-3")],
    ["about-to-sleep", of("2-3 0-2")],
    ["at-risk", of("0-2 2-5")],
    ["cannot-lose", of("0-1 4-5")],
    ["hibernating", of("1-2 1-2")],
    ["lost", of("0-2 0-2")],
  ],
});
