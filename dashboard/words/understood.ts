import { catalogue } from "./catalogue.ts";

/** What each column was taken for. */
export const understoodWords = catalogue({
  title: { en: "How the columns were understood", zh: "各列是怎样理解的" },
  encoding: { en: "Text encoding", zh: "文字编码" },
  unused: { en: "kept, not used", zh: "保留，未使用" },
  unsure: { en: "please check", zh: "请核对" },
});
