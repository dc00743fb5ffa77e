import { rfmBy, scores } from "./rfm-by.ts";

const of = scores("recency score", "frequency score", "monetary score");

/** The table of the R package rfm 0.2 (D-05). */
export const rfm02 = rfmBy({
  id: "rfm-0-2",
  name: { en: "RFM segments of R rfm 0.2", zh: "R 语言 rfm 0.2 的分群" },
  rules: [
    ["champions", of("4-5 4-5 4-5")],
    ["loyal", of("2-5 3-5 3-5")],
    ["potential-loyalist", of("3-5 1-3 1-3")],
    ["new", of("4-5 1 1")],
    ["promising", of("3-4 1 1")],
    ["need-attention", of("2-3 2-3 2-3")],
    ["about-to-sleep", of("2-3 1-2 1-2")],
    ["at-risk", of("1-2 2-5 2-5")],
    ["cannot-lose", of("1 4-5 4-5")],
    ["lost", of("1-2 1-2 1-2")],
  ],
});
