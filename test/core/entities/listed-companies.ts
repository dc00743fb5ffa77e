import { classifyTables } from "../../../core/classify-tables.ts";
import type { Table } from "../../../core/tables/table.ts";
import { csv, noData } from "../shared-data.ts";

/** What one way of telling says of listed companies, against what a reader would say. */
export interface Outcome {
  readonly asked: string;
  readonly companies: number;
  /** Of all companies, those it answers for. */
  readonly decided: number;
  /** Of the answers, those that are the reader's. */
  readonly right: number;
  /** The mistakes most often made: "what the reader says → what was told", with the companies. */
  readonly worst: readonly (readonly [mistake: string, companies: readonly string[]])[];
}

/** The section of GB/T 4754 a reader would put each industry word of the list in; none for 综合类. */
export const SECTIONS: ReadonlyMap<string, string> = new Map(
  `
a 农业综合 种植业 林业 渔业
b 煤炭开采 石油开采 黄金
c 家用电器 钢加工 中成药 纺织 专用机械 汽车配件 电气设备 生物制药 食品 化工原料 机械基件 服饰 饲料 元器件 化学制药 铅锌 啤酒 塑料 化工机械 化纤 造纸 半导体 农药化肥 红黄药酒 船舶 电脑设备 农用机械 广告包装 矿物制品 铝 通信设备 乳制品 陶瓷 运输设备 其他建材 白酒 纺织机械 玻璃 电器仪表 航空 染料涂料 铜 普钢 汽车整车 橡胶 日用化工 家居用品 小金属 工程机械 特种钢 机床制造 软饮料 焦炭加工 轻工机械 水泥 摩托车 石油加工
d 火力发电 水力发电 供气供热 水务 新型电力
e 建筑施工 装修装饰
f 超市连锁 医药商业 商贸代理 百货 其他商业 批发业 石油贸易 电器连锁
g 路桥 水运 港口 公共交通 仓储物流 铁路 机场 公路 空运
h 酒店餐饮
i 软件服务 互联网 电信运营
j 多元金融 银行 证券 保险
k 区域地产 园区开发 全国地产 房产服务
l 旅游服务 商品城
n 环境保护 旅游景点
o 汽车服务
q 医疗保健
r 文教休闲 出版业 影视音像
`
    .trim()
    .split("\n")
    .flatMap((line) =>
      line
        .slice(2)
        .split(" ")
        .map((word) => [word, line.charAt(0)] as const),
    ),
);

/** The list holds provinces, and of cities Shenzhen. */
const PROVINCES: ReadonlyMap<string, string> = new Map([
  ["深圳", "广东"],
  ["内蒙", "内蒙古"],
]);

const LISTED = "cn_listed_companies_a/stock_basic.csv";

/** Industry and province of every listed company, each by its own column and by the name alone. */
export function recogniseListed(): readonly Outcome[] {
  const table = csv(LISTED);
  const column = (header: string) =>
    (table.columns.find(([first]) => first === header) ?? []).slice(1).map(String);
  const sections = column("industry").map((word) => SECTIONS.get(word));
  const provinces = column("area").map((area) => PROVINCES.get(area) ?? area);
  const named = { industry: "ignore", area: "ignore" };
  return [
    outcome("industry by its word", "industry", sections, table, { ...named, industry: "industry" }),
    outcome("industry by the name alone", "industry", sections, table, named),
    outcome("province by the area", "geography", provinces, table, { ...named, area: "province" }),
    outcome("province by the area, taken for a region", "geography", provinces, table, {
      industry: "ignore",
    }),
    outcome("province by the name alone", "geography", provinces, table, named),
  ];
}

/** What a dimension says when columns are read as chosen; companies a reader cannot place are left out. */
function outcome(
  asked: string,
  dimension: string,
  expected: readonly (string | undefined)[],
  table: Table,
  columns: Readonly<Record<string, string>>,
): Outcome {
  const chosen = Object.entries({ code: "customer-id", name: "company", ...columns });
  const result = classifyTables([table], {
    today: 0,
    choices: new Map(chosen.map(([header, field]) => [`${table.name}.${header}`, field])),
  });
  if (!("dimensions" in result)) throw new Error(result.problems.map(({ message }) => message.en).join("\n"));
  const part = dimension === "geography" ? "geography-part" : "recognised-industry";
  const told = result.wording(part);
  const mistakes = new Map<string, string[]>();
  let [companies, decided, right] = [0, 0, 0];
  expected.forEach((answer, row) => {
    if (answer === undefined) return;
    companies++;
    const said = told?.dictionary[told.codes[row] ?? -1];
    if (said === undefined) return;
    decided++;
    if (said === answer) right++;
    else {
      const mistake = `${answer} → ${said}`;
      mistakes.set(mistake, [...(mistakes.get(mistake) ?? []), result.imported.customers.names[row] ?? ""]);
    }
  });
  const worst = [...mistakes].sort(([, a], [, b]) => b.length - a.length).slice(0, 10);
  return { asked, companies, decided, right, worst };
}

const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;

/** One line, and one a mistake. */
export function tellOutcome({ asked, companies, decided, right, worst }: Outcome): string {
  const head = `${asked}: ${percent(decided, companies)} of ${companies} decided, ${percent(right, decided)} of them right`;
  const lines = worst.map(
    ([mistake, names]) => `  ${names.length} × ${mistake}: ${names.slice(0, 5).join(" ")}`,
  );
  return [head, ...lines].join("\n");
}

if (process.argv[1] === import.meta.filename) {
  console.log(noData ? "the data folder is not there" : recogniseListed().map(tellOutcome).join("\n"));
}
