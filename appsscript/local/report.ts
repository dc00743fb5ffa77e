import {
  type Classification,
  type Imported,
  isAnswered,
  type Language,
  type Problem,
  problemCauses,
  ratesOf,
  segmentTotals,
  type TableKind,
  tellMore,
  tellProblem,
  tellRates,
  type Words,
  windowOf,
} from "#core";

const SHOWN = 20;

const WORDS = {
  en: {
    rows: ["rows read", "imported", "need attention", "blank", "header, title, total"],
    identical: "identical lines dropped",
    noData: "Not enough data",
    columns: { used: "columns used", spare: "not used" },
    customers: ["customer", "customers"],
    asOf: "as of",
    basis: { "12m": "spend and orders of the last {window}", lifetime: "lifetime spend and orders" },
    scheme: "rules",
    run: "run",
  },
  zh: {
    rows: ["行已读取", "已导入", "需处理", "空行", "表头、标题、合计"],
    identical: "已去掉的相同明细",
    noData: "数据不足",
    columns: { used: "已用列", spare: "未用列" },
    customers: ["位客户", "位客户"],
    asOf: "截至",
    basis: { "12m": "按近 {window}的消费和订单", lifetime: "按累计消费和订单" },
    scheme: "规则",
    run: "运行",
  },
};

const KINDS: Readonly<Record<TableKind, Words>> = {
  customers: { en: "customers", zh: "客户" },
  orders: { en: "orders", zh: "订单" },
  refunds: { en: "refunds", zh: "退款" },
  "order-lines": { en: "order lines", zh: "订单明细" },
  contracts: { en: "contracts", zh: "合同" },
  "follow-ups": { en: "follow-ups", zh: "跟进" },
  feedback: { en: "feedback", zh: "反馈" },
  payments: { en: "payments", zh: "收款" },
  products: { en: "products", zh: "产品" },
  owners: { en: "team", zh: "负责人" },
  other: { en: "other", zh: "其他" },
};

/** What the run did, for a person at a terminal: account, segments, problems by cause. */
export function report(classification: Classification, language: Language): string {
  return [
    accountLines(classification, language),
    segmentLines(classification, language),
    ratesLines(classification, language),
    problemLines(classification.problems, language),
  ]
    .filter((part) => part !== "")
    .map((part) => `${part}\n`)
    .join("\n");
}

function ratesLines(classification: Classification, language: Language): string {
  return tellRates(ratesOf(classification))
    .map((told) => told[language])
    .join("\n");
}

/** Why a run stopped, what else was found, and at last what was left undone. */
export function stopLines(problems: readonly Problem[], undone: Words, language: Language): string {
  const stopping = problems.filter(({ stops }) => stops);
  const others = problemLines(
    problems.filter(({ stops }) => !stops),
    language,
  );
  return [
    problemLines(stopping, language),
    ...(others ? [`\n${ALSO[language]}`, others, ""] : []),
    undone[language],
  ].join("\n");
}

const ALSO: Words = { en: "Found as well, but no reason to stop:", zh: "另外发现（不影响运行）：" };

/** Problems by cause. Cells of one column that are wrong alike are told once, all others one by one. */
export function problemLines(problems: readonly Problem[], language: Language): string {
  const lines = problemCauses(problems).flatMap((cause) => {
    const { problems: alike, count } = cause;
    const [first] = alike;
    if (first?.row === undefined || first.stops)
      return alike.map((problem) => problemLine(problem, language));
    const rest = count > 1 ? ` (${tellMore(cause)[language]})` : "";
    return [problemLine(first, language, rest)];
  });
  const hidden = lines.length - SHOWN;
  return [...lines.slice(0, SHOWN), ...(hidden > 0 ? [`… +${hidden}`] : [])].join("\n");
}

function problemLine(problem: Problem, language: Language, rest = ""): string {
  const sign = problem.code.startsWith("E_") ? "✗" : "!";
  return `${sign} ${tellProblem(problem, language)}${rest}${howToSettle(problem)}`;
}

function howToSettle({ choice }: Problem): string {
  return choice ? `\n    → --set "${choice.name}=${choice.value}"` : "";
}

function accountLines({ imported }: Classification, language: Language): string {
  const [read, kept, attention, blank, header] = WORDS[language].rows;
  return imported.account
    .map((tab) => {
      const parts = [
        `${tab.imported} ${kept}`,
        `${tab.attention} ${attention}`,
        `${tab.blank} ${blank}`,
        ...(tab.identical > 0 ? [`${tab.identical} ${WORDS[language].identical}`] : []),
        `${tab.headerOrTotal} ${header}`,
      ];
      const columns = columnLine(
        imported.matched.find((one) => one.tab === tab.tab),
        language,
      );
      return `${tab.tab} [${KINDS[tab.kind][language]}]: ${tab.read} ${read} = ${parts.join(" + ")}${columns}`;
    })
    .join("\n");
}

/** Which columns of a tab are used as what, and which are not. */
function columnLine(tab: Imported["matched"][number] | undefined, language: Language): string {
  if (!tab || tab.kind === "other") return "";
  const { used, spare } = WORDS[language].columns;
  const said = tab.columns.flatMap(({ header, field }) =>
    field ? [`${header} → ${field.name[language]}`] : [],
  );
  const left = tab.columns.flatMap(({ header, field }) => (field ? [] : [header]));
  const parts = [
    said.length > 0 && `${used}: ${said.join(", ")}`,
    left.length > 0 && `${spare}: ${left.join(", ")}`,
  ];
  const near = tab.columns.flatMap(({ header, near }) =>
    near ? [`  → --set "${tab.tab}.${header}=${near.id}"`] : [],
  );
  return [...parts, ...near].flatMap((part) => (part ? [`\n    ${part}`] : [])).join("");
}

function segmentLines(classification: Classification, language: Language): string {
  const { run, imported, dimensions } = classification;
  const spend = classification.measure("spend")?.values;
  const answered = imported.customers.size === 0 ? [] : dimensions.filter(isAnswered);
  const lines = answered.map((classified) => {
    const { segments, notEnoughData } = segmentTotals(classified, spend);
    const parts = classified.dimension.segments.flatMap(({ name }, at) => {
      const count = segments[at]?.customers ?? 0;
      return count > 0 ? [`${name[language]} ${count}`] : [];
    });
    if (notEnoughData.customers > 0) parts.push(`${WORDS[language].noData} ${notEnoughData.customers}`);
    return `${classified.dimension.name[language]}: ${parts.join(" · ")}`;
  });
  const words = WORDS[language];
  const head = [
    `${imported.customers.size} ${words.customers[imported.customers.size === 1 ? 0 : 1]}`,
    `${words.asOf} ${run.asOf}`,
    words.basis[run.basis].replace("{window}", windowOf(run)[language]),
    `${words.scheme} ${classification.scheme.name[language]}`,
    `${words.run} ${run.fingerprint}`,
  ].join(" · ");
  return [head, ...lines].join("\n");
}
