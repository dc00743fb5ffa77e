import { fill, type Values, type Words } from "../words/words.ts";

/** A message with its values, in every language. */
export function say<const Message extends Words>(message: Message, values: Values<Message>): Words {
  return { en: fill("en", message, values), zh: fill("zh", message, values) };
}

/** What a warning says, once for all the cells it is true of. */
export function sayOfMany(n: number, what: Words): Words {
  return {
    en: `${fill("en", messages.inCells, { n })} ${what.en}`,
    zh: `${fill("zh", messages.inCells, { n })}${what.zh}`,
  };
}

/** What reading a table can say to the user: what we saw and what to do; the place stands beside it. */
export const messages = {
  inCells: { en: "{n} cells, this one first:", zh: "共 {n} 个单元格，这是第一个：" },
  andMore: { en: "… and {n} more like this.", zh: "……还有 {n} 处同样的问题。" },
  noHeader: {
    en: "This tab has no header row, so its columns are called {names}. Add a row with headers, or say what each column is.",
    zh: "这张表没有表头，各列暂称为 {names}。请加一行表头，或指明每列是什么。",
  },
  columnUnsure: {
    en: "This column may be “{field}”, but that is not certain, so it is not used. To use it, rename the header to “{field}”.",
    zh: "这一列可能是“{field}”，但不能确定，所以没有使用。要使用，请把表头改为“{field}”。",
  },
  cellsUnlike: {
    en: "The cells of this column do not look like “{field}”, so it is not used. Correct them, or say that it is “{field}”.",
    zh: "这一列的内容不像“{field}”，所以没有使用。请更正内容，或指明它就是“{field}”。",
  },
  columnEither: {
    en: "This column may be “{field}” or “{other}”, so it is not used. Rename the header to the right one.",
    zh: "这一列可能是“{field}”，也可能是“{other}”，所以没有使用。请把表头改成其中一个。",
  },
  columnTwice: {
    en: "These columns all say “{field}”: {columns}. None of them is used. Rename all but one.",
    zh: "这些列都像“{field}”：{columns}，所以都没有使用。请只保留一个这样的表头。",
  },
  choiceNoColumn: {
    en: "There is no column “{choice}”. Write it as TAB.COLUMN, as in the table.",
    zh: "找不到“{choice}”这一列。请按“表名.列名”填写，与表中一致。",
  },
  choiceNoTab: {
    en: "“{choice}” begins with no tab of this book. Its tabs are: {tabs}.",
    zh: "“{choice}”开头的表名不存在。现有工作表：{tabs}。",
  },
  choiceOdd: {
    en: "{choice} cannot be “{value}”. It may be: {known}.",
    zh: "{choice} 不能是“{value}”。可选：{known}。",
  },
  choiceNoField: {
    en: "“{saw}” is not something a {kind} table can say. It may be: {fields}.",
    zh: "{kind}里没有“{saw}”这个字段。可选：{fields}。",
  },
  choiceNoKind: {
    en: "“{saw}” is no kind of table. It may be: {kinds}.",
    zh: "没有“{saw}”这种表。可选：{kinds}。",
  },
  secondTable: {
    en: "A second table starts here ({place}). Only the first table of the tab was read; move the other one to a tab of its own.",
    zh: "这里（{place}）开始了第二张表。只读取了第一张表，请把另一张移到单独的工作表。",
  },
  idDuplicate: {
    en: "Customer “{saw}” stands in row {first} already. Row {first} was kept; delete or correct this one.",
    zh: "客户“{saw}”在第 {first} 行已经有了。保留了第 {first} 行，请删除或更正这一行。",
  },
  idMissing: {
    en: "No customer id. Write one, so that the row can be told from others.",
    zh: "缺少客户编号。请填写，以便与其他行区分。",
  },
  keyMissing: {
    en: "No phone, e-mail or name by which to know this customer. Fill in one of them.",
    zh: "没有电话、邮箱或名称，认不出是哪位客户。请至少填写一项。",
  },
  idSimilar: {
    en: "“{saw}” looks like “{other}”, written differently. If both are one customer, make them the same.",
    zh: "“{saw}”与“{other}”只是写法不同。如果是同一位客户，请改成一致。",
  },
  customerUnknown: {
    en: "No customer “{saw}” in the customer table. Add the customer there, or correct this cell.",
    zh: "客户表里没有“{saw}”。请在客户表中添加，或更正此处。",
  },
  customerNotInOrders: {
    en: "No order is of a customer “{saw}”, and there is no customer table. Add one with this customer, or correct this cell.",
    zh: "订单里没有客户“{saw}”，也没有客户表。请添加客户表写明该客户，或更正此处。",
  },
  customerUnknownNear: {
    en: "No customer “{saw}” is known. Did you mean “{near}”?",
    zh: "没有客户“{saw}”。是不是“{near}”？",
  },
  endsBeforeStart: {
    en: "This contract ends on {end}, before it starts on {start}. Correct one of the dates.",
    zh: "这份合同的结束日期 {end} 早于开始日期 {start}，请更正。",
  },
  futureRecords: {
    en: "Rows dated after {asOf}: {n}. They were read; correct the dates, or choose a later date for the run.",
    zh: "有 {n} 行的日期晚于 {asOf}，已读取。请更正日期，或选择更晚的截止日期。",
  },
  identicalRows: {
    en: "Rows that repeat a row above in every cell: {n}, for example row {row} and row {first}. All were read; delete those that stand there by mistake.",
    zh: "有 {n} 行与上面的行完全相同，例如第 {row} 行与第 {first} 行。都已读取，如有误请删除。",
  },
  duplicateRecords: {
    en: "Numbers that stand in several rows: {n}, for example {examples}; row {first} has this one too. All rows were read; correct the number, or delete what stands there twice.",
    zh: "有 {n} 个编号出现在多行，例如 {examples}，前一处在第 {first} 行。各行都已读取，请更正编号或删除重复行。",
  },
  ownersUnknown: {
    en: "Owners of customers who are not in “{tab}”: {n} ({names}). Add them there, or correct the names.",
    zh: "“{tab}”里没有 {n} 位客户负责人：{names}。请在表中添加，或更正姓名。",
  },
  productsUnknown: {
    en: "Products of the orders that are not among the products: {n}, for example {examples}. Their lines have no category; add the products.",
    zh: "商品表里没有订单中的 {n} 种商品，例如 {examples}，其明细没有品类。请补上这些商品。",
  },
  identicalLines: {
    en: "Lines that repeat a line above in every cell: {n}. They were dropped, as the settings say.",
    zh: "有 {n} 行明细与上面的行完全相同，已按设置去掉。",
  },
  linesUnjudged: {
    en: "Lines that do not say whether they count: {n}, this one for lack of: {what}. They are not counted.",
    zh: "有 {n} 行明细无法判断是否计入，这一行缺少：{what}。这些行不计入。",
  },
  customerConflict: {
    en: "The id and the name in these rows are of two customers: {n} (row {rows}). The id was used; correct one of them.",
    zh: "有 {n} 行的客户编号与名称分属两位客户（第 {rows} 行）。已以编号为准，请更正。",
  },
  customerElsewhere: {
    en: "This cell names no one customer, so another cell of the row said whose it is: {n} (row {rows}). Correct it, or clear it.",
    zh: "有 {n} 行的这一格认不出客户，已按同一行的其他单元格归属（第 {rows} 行）。请更正或清空。",
  },
  customerAmbiguous: {
    en: "More than one customer is called “{saw}”. Write the customer id instead.",
    zh: "叫“{saw}”的客户不止一位。请改填客户编号。",
  },
  customerAmbiguousNoIds: {
    en: "More than one customer is “{saw}”. Give the customers ids, here and in their table, or make these cells differ.",
    zh: "有不止一位客户是“{saw}”。请在客户表和这里都加上客户编号，或改成可区分的内容。",
  },
  customerMissing: {
    en: "This row does not say which customer it belongs to.",
    zh: "这一行没有写明是哪位客户。",
  },
  noCustomers: {
    en: "No tab with customers or orders was found. A customer tab needs a column such as “Customer ID” or “Name”.",
    zh: "没有找到客户表或订单表。客户表需要有“客户编号”或“姓名”这样的列。",
  },
  noCustomerRows: {
    en: "There are no customers here, because no row below the header can be used; so nobody was classified.",
    zh: "这里没有客户：表头下面没有可用的行，所以没有分类任何客户。",
  },
  otherCustomers: {
    en: "This tab looks like customers too. Customers are read from “{used}”; put them in one tab, or remove that one.",
    zh: "这张表看起来也是客户表。客户取自“{used}”；请合并为一张表，或去掉其中一张。",
  },
  tabUnused: {
    en: "It is not clear what this tab holds, so it is not used. Say what it is: {kinds}.",
    zh: "看不出这张表是什么，所以没有使用。请指明它是哪种表：{kinds}。",
  },
  besideOrders: {
    en: "This tab looks like refunds, payments, quotes or deliveries, so its money was not added to that of the orders. If its rows are orders, say so.",
    zh: "这张表看起来是退款、收付款、报价或发货记录，所以金额没有计入订单。如果其实是订单，请指明。",
  },
  dateMissing: { en: "This order has no date.", zh: "这笔订单没有日期。" },
  amountMissing: {
    en: "This order has no amount, and none can be worked out from quantity and price.",
    zh: "这笔订单没有金额，也无法用数量和单价算出。",
  },
  amountLeftOut: {
    en: "Rows without an amount in an order where another row gives one: {n}. That one was taken as the whole order's, though quantity × price of its rows comes to more. Fill in the amounts if it is one row's only.",
    zh: "有 {n} 行没有金额，而同一订单的另一行有。已把那一行当作整单金额，但它少于各行数量×单价之和；如果只是一行的金额，请补全。",
  },
  orderMissing: { en: "This line has no order number.", zh: "这条明细没有订单号。" },
  orderUnknown: {
    en: "No order “{saw}” among the orders. Correct the number, or add the order.",
    zh: "订单表里没有“{saw}”。请更正订单号，或补上订单。",
  },
  orderUnused: {
    en: "Order “{saw}” itself needs attention, so this line was not used. Correct the order first.",
    zh: "订单“{saw}”本身需要处理，所以没有使用这条明细。请先更正订单。",
  },
  lineAmountMissing: {
    en: "This line has no amount, and none can be worked out from quantity and price.",
    zh: "这条明细没有金额，也无法用数量和单价算出。",
  },
  orderTwoCustomers: {
    en: "Order “{saw}” stands under two customers: “{one}” and “{other}”. It was read as two orders; correct it if it is one.",
    zh: "订单“{saw}”出现在两位客户名下：“{one}”和“{other}”。已按两笔订单读取，如果是一笔请更正。",
  },
  orderTwoTabs: {
    en: "Order numbers that stand in “{one}” and here too: {n}, for example “{saw}”. Their amounts were added up; if one tab is a copy, remove it.",
    zh: "有 {n} 个订单号在“{one}”和这里都有，例如“{saw}”。金额已相加；如果其中一张是副本，请去掉。",
  },
  amountRepeated: {
    en: "Orders of several lines that show the same amount in every line: {n}, for example “{saw}”. The lines were added up; if the amount is the order's total, keep it in one line only.",
    zh: "有 {n} 笔多行订单每行金额都相同，例如“{saw}”。各行已相加；如果金额是整单合计，请只保留在一行。",
  },
  futureOrders: {
    en: "Orders dated after {asOf}: {n}. They were read but are not counted.",
    zh: "有 {n} 笔订单的日期晚于 {asOf}，已读取但不计入。",
  },
  currencyMixed: {
    en: "More than one currency: {currencies}. Split the data by currency, or convert it to one first.",
    zh: "有多种货币：{currencies}。请按货币分开，或先换算成一种。",
  },
  contradicts: {
    en: "For {n} customers this column contradicts “{other}”, first for {name} (“{other}” says {said}).",
    zh: "有 {n} 位客户的这一列与“{other}”矛盾，第一位是{name}（“{other}”为 {said}）。",
  },
  ordersMissing: {
    en: "Customers whose columns say that they bought, but who have no order in the orders tab: {n} ({names}). Their columns were used; a window of time is known of them only where the columns can tell it.",
    zh: "有 {n} 位客户的列说明买过，但订单表里没有其订单：{names}。已采用这些列；某段时间内的数字只有列能说明时才有。",
  },
  totalDiffers: {
    en: "For {n} customers this column differs from their orders by more than 1%, for example {examples}. The orders were used.",
    zh: "有 {n} 位客户的这一列与订单相差超过 1%，例如 {examples}。已以订单为准。",
  },
} as const satisfies Readonly<Record<string, Words>>;
