import { rfmBy, scores } from "./rfm-by.ts";

const of = scores("recency score", "frequency score", "monetary score");

/** The example table of the R package rfm 0.3.0 (D-05). */
export const rfm03 = rfmBy({
  id: "rfm-0-3",
  name: { en: "RFM segments of R rfm 0.3.0", zh: "R 语言 rfm 0.3.0 的分群" },
  rules: [
    ["champions", of("5 5 5")],
    ["potential-loyalist", of("3-5 3-5 2-5")],
    ["loyal", of("2-4 2-4 2-4")],
    ["promising", of("3-4 1-3 3-5")],
    ["new", of("4-5 1-3 1-5")],
    ["cannot-lose", of("1-2 3-4 4-5")],
    ["at-risk", of("1-2 2-5 4-5")],
    ["need-attention", of("1-3 3-5 3-5")],
    ["about-to-sleep", of("2-3 1-3 1-4")],
    ["lost", of("1 1-5 1-5")],
  ],
});
