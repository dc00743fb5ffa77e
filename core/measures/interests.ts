import { textsOf } from "../columns.ts";
import { measure } from "./measure.ts";
import { listedBy, listOfWords } from "./word-list.ts";

/** The customers' column of interests, each word once, separated by 、. */
export const interests = measure({
  id: "interests",
  name: { en: "interests", zh: "兴趣爱好" },
  kind: "text",
  needs: { en: "a customers' column “interests”", zh: "客户表的“兴趣爱好”列" },
  compute(evidence) {
    const listed = listedBy(evidence, "interests");
    return listed && textsOf(evidence.customers.size, (row) => listOfWords(listed(row)));
  },
});
