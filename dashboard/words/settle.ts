import { catalogue } from "./catalogue.ts";

/** Answers about how a whole column is written. */
export const settleWords = catalogue({
  readAs: { en: "Read this column as", zh: "这一列按此读取：" },
  dayFirst: { en: "day first (31/12)", zh: "日在前（31/12）" },
  monthFirst: { en: "month first (12/31)", zh: "月在前（12/31）" },
  yearFirst: { en: "year first (26-12-31)", zh: "年在前（26-12-31）" },
  decimalPoint: { en: "1.234 is one and a bit", zh: "1.234 是一点多" },
  decimalComma: { en: "1.234 is a thousand and more", zh: "1.234 是一千多" },
  fraction: { en: "0.12 is 12%", zh: "0.12 即 12%" },
  points: { en: "12 is 12%", zh: "12 即 12%" },
  beijing: { en: "timestamps, Beijing time", zh: "时间戳，北京时间" },
  utc: { en: "timestamps, UTC", zh: "时间戳，UTC" },
});
