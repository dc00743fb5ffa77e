import { rfmBy, scores } from "./rfm-by.ts";

const of = scores("recency score", "frequency score");

/** The widely copied grid of ten segments over recency and frequency; money plays no part (D-05). */
export const rFGrid = rfmBy({
  id: "r-f-grid",
  name: { en: "RFM segments by recency and frequency", zh: "按近度和频度的 RFM 分群" },
  rules: [
    ["hibernating", of("1-2 1-2")],
    ["at-risk", of("1-2 3-4")],
    ["cannot-lose", of("1-2 5")],
    ["about-to-sleep", of("3 1-2")],
    ["need-attention", of("3 3")],
    ["loyal", of("3-4 4-5")],
    ["promising", of("4 1")],
    ["new", of("5 1")],
    ["potential-loyalist", of("4-5 2-3")],
    ["champions", of("5 4-5")],
  ],
});
