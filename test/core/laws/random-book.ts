import fc from "fast-check";
import type { Cell } from "../../../core/cells/cell.ts";
import { dayFromIso, isoFromDay } from "../../../core/cells/day.ts";
import type { Table } from "../../../core/tables/table.ts";
import { random } from "../../fixtures/random.ts";
import { tableOf } from "../make-table.ts";

/** One tab: a header and rows below it. */
export interface RandomTab {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

export type RandomBook = readonly RandomTab[];

/** The day random books are classified for. */
export const AS_OF = dayFromIso("2026-06-30");

type Columns = Readonly<Record<string, fc.Arbitrary<Cell>>>;

const ids = Array.from({ length: 14 }, (_, at) => `C${at + 1}`);
// Few different days and sums beside many: equal ones are where the order of rows would show.
const day = (from: number, to: number) =>
  fc
    .oneof(fc.constantFrom(0, -20, -100, -400), fc.integer({ min: from, max: to }))
    .map((days) => isoFromDay(AS_OF + days));
const past = day(-900, 0);
const around = day(-400, 400);
const count = fc.nat(9);
const money = fc.oneof(
  fc.constantFrom(100, 500, 1_000),
  fc.integer({ min: 1, max: 90 }).map((hundreds) => hundreds * 100),
  cents(1, 9_999_99),
);
const word = (...words: string[]) => fc.constantFrom<Cell>(...words);
const yesNo = word("是", "否");

function cents(min: number, max: number): fc.Arbitrary<number> {
  return fc.integer({ min, max }).map((sum) => sum / 100);
}

const customers: Columns = {
  公司名称: word(
    "广州市天河建材有限公司",
    "张伟",
    "深圳华强电子厂",
    "ACME Ltd",
    "杭州市税务局",
    "北京大学",
    "老王",
  ),
  首次下单日期: past,
  最近下单日期: past,
  订单数: count,
  消费总额: money,
  近12个月订单数: count,
  近12个月消费: money,
  信用分: fc.integer({ min: 300, max: 1000 }),
  满意度: fc.integer({ min: 0, max: 6 }),
  推荐分: fc.integer({ min: 0, max: 11 }),
  投诉次数: fc.nat(3),
  合同开始日期: around,
  合同到期日: around,
  合同金额: money,
  自动续约: yesNo,
  已终止: yesNo,
  客户状态: word("正常", "流失", "合作中", "解约"),
  最近跟进日期: past,
  应付款次数: fc.nat(6),
  按时付款次数: fc.nat(6),
  行业: word("制造业", "软件", "批发零售", "银行", "不详"),
  员工人数: fc.constantFrom<Cell>(0, 5, 80, 400, 5000),
  营业收入: fc.constantFrom<Cell>(0, 500_000, 20_000_000, 900_000_000),
  客户性质: word("个人", "企业", "政府", "事业单位"),
  省份: word("广东", "浙江省", "北京", "台湾"),
  城市: word("广州", "深圳市", "杭州", "朝阳区"),
  地区: word("广东", "华东", "东区"),
  国家: word("中国", "Germany", "新加坡"),
  业务线: word("茶", "咖啡", "茶、咖啡"),
  偏好产品: word("茶", "茶、杯子、碗", "咖啡"),
  需求类型: word("价格敏感", "服务型", "品牌", "不详"),
  备注: word("希望便宜些", "售后要快", "功能参数", "老客户"),
  紧急需求: yesNo,
};

const orderNumbers = fc.integer({ min: 1, max: 25 }).map((number) => `O${number}`);
const who = fc.constantFrom<Cell>(...ids, "C99");
const orders: Columns = {
  订单状态: word("已完成", "已取消", "待付款", "部分退款"),
  品类: word("茶", "咖啡", "杯子", "Tea", "tea"),
  商品: word("绿茶", "红茶", "马克杯"),
  数量: fc.integer({ min: 1, max: 5 }),
  折扣: word("10%", "0", "0.25"),
  毛利: cents(-500, 90_000),
  客户名称: word("广州市天河建材有限公司", "张伟", "深圳华强电子厂"),
  收货省份: word("广东", "浙江"),
  备注: word("要便宜", "加急", "请开发票"),
};

const tabs: Readonly<Record<string, readonly [needed: Columns, optional: Columns]>> = {
  合同: [
    {
      合同编号: fc.integer({ min: 1, max: 99 }).map((n) => `H${n}`),
      客户编号: who,
      开始日期: around,
      到期日: around,
    },
    {
      产品: word("代账", "软件"),
      合同金额: money,
      月费: money,
      自动续约: yesNo,
      合同状态: word("履行中", "已终止", "已到期"),
      续约合同编号: fc.integer({ min: 1, max: 99 }).map((n) => `H${n}`),
    },
  ],
  跟进记录: [
    { 客户编号: who, 跟进日期: past, 跟进内容: word("问价格", "投诉售后", "技术参数", "急需补货") },
    { 下次跟进日期: around, 已完成: yesNo },
  ],
  客户反馈: [
    { 客户编号: who, 反馈日期: past, 推荐分: fc.integer({ min: 0, max: 10 }) },
    {
      满意度: fc.integer({ min: 1, max: 5 }),
      是否投诉: yesNo,
      已解决: yesNo,
      反馈内容: word("太贵", "服务好", "质量差"),
    },
  ],
  账单: [
    {
      账单编号: fc.integer({ min: 1, max: 999 }).map((n) => `Z${n}`),
      客户编号: who,
      应付日期: around,
      付款日期: around,
    },
    { 应付金额: money, 已付款: yesNo },
  ],
};

/** What people leave in cells that should hold something else. */
const dirt = word(
  "待定",
  " 12 ",
  "￥1,200元",
  "１５",
  "N/A",
  "#REF!",
  "2026/13/45",
  "2026年5月3日",
  "-",
  "长期",
);
const blank = fc.constant<Cell>(null);

function rowsOf(columns: Columns, longest: number): fc.Arbitrary<readonly (readonly Cell[])[]> {
  const cells = Object.values(columns).map((cell) =>
    fc.oneof(
      { weight: 24, arbitrary: cell },
      { weight: 6, arbitrary: blank },
      { weight: 1, arbitrary: dirt },
    ),
  );
  return fc.array(fc.tuple(...cells), { minLength: Math.ceil(longest / 3), maxLength: longest });
}

function someOf(columns: Columns): fc.Arbitrary<Columns> {
  return fc.subarray(Object.entries(columns)).map((entries): Columns => Object.fromEntries(entries));
}

function tab(name: string, needed: Columns, optional: Columns, longest: number): fc.Arbitrary<RandomTab> {
  return someOf(optional).chain((chosen) => {
    const columns = { ...needed, ...chosen };
    return rowsOf(columns, longest).map((rows) => ({ name, header: Object.keys(columns), rows }));
  });
}

/** Customers under ids of their own, each once; with some columns for certain and without others. */
export function customersTab(
  certain: readonly string[] = [],
  never: readonly string[] = [],
): fc.Arbitrary<RandomTab> {
  const columns = Object.entries(customers).filter(([header]) => !never.includes(header));
  const [needed, optional] = [true, false].map(
    (is): Columns => Object.fromEntries(columns.filter(([header]) => certain.includes(header) === is)),
  );
  return tab("客户", needed ?? {}, optional ?? {}, ids.length).map(({ name, header, rows }) => ({
    name,
    header: ["客户编号", ...header],
    rows: rows.map((row, at) => [ids[at] ?? null, ...row]),
  }));
}

/** Lines of one order agree on whose it is and when it was. */
const ordersTab = tab(
  "订单",
  { 订单号: orderNumbers, 金额: fc.oneof(money, cents(-9_000, 0)) },
  orders,
  60,
).chain(({ name, header, rows }) =>
  fc
    .dictionary(fc.constantFrom(...rows.map(([number]) => String(number))), fc.tuple(who, past))
    .map((known) => ({
      name,
      header: ["客户编号", "下单日期", ...header],
      rows: rows.map((row) => [...(known[String(row[0])] ?? ["C1", "2026-01-31"]), ...row]),
    })),
);

const others = fc
  .subarray(Object.keys(tabs))
  .chain((names) => fc.tuple(...names.map((name) => tab(name, ...(tabs[name] ?? [{}, {}]), 20))));

/** Customers, orders or both, with any of the other tabs; blanks and dirt in every column. */
export const randomBook: fc.Arbitrary<RandomBook> = fc
  .tuple(fc.constantFrom("customers", "orders", "both", "both"), customersTab(), ordersTab, others)
  .map(([which, ofCustomers, ofOrders, more]) => [
    ...(which === "orders" ? [] : [ofCustomers]),
    ...(which === "customers" ? [] : [ofOrders]),
    ...more,
  ]);

/** The columns a tab may go without. */
export function optionalColumns({ name, header }: RandomTab): readonly string[] {
  const optional = { 客户: customers, 订单: orders }[name] ?? tabs[name]?.[1] ?? {};
  return header.filter((one) => Object.hasOwn(optional, one));
}

export function tablesOf(book: RandomBook): readonly Table[] {
  return book.map(({ name, header, rows }) => tableOf(name, [header, ...rows]));
}

/** The same book with the rows of every tab in another order. */
export function rowsShuffled(book: RandomBook, seed: number): RandomBook {
  const { shuffled } = random(seed);
  return book.map((one) => ({ ...one, rows: shuffled(one.rows) }));
}

export function columnsShuffled(book: RandomBook, seed: number): RandomBook {
  const { shuffled } = random(seed);
  return book.map(({ name, header, rows }) => {
    const places = shuffled([...header.keys()]);
    const moved = <Each>(cells: readonly Each[]) => places.map((at) => cells[at] as Each);
    return { name, header: moved(header), rows: rows.map(moved) };
  });
}

export function tabsShuffled(book: RandomBook, seed: number): RandomBook {
  return random(seed).shuffled(book);
}
