import {
  type Classification,
  type Language,
  type Problem,
  problemCauses,
  segmentTotals,
  tellProblem,
} from "#core";

const SHOWN = 20;

const WORDS = {
  en: {
    rows: ["rows read", "imported", "need attention", "blank", "header/title/total"],
    noData: "Not enough data",
    more: "more like this",
    customers: "customers",
  },
  zh: {
    rows: ["读取行", "已导入", "需处理", "空行", "表头/标题/合计"],
    noData: "数据不足",
    more: "条同类问题",
    customers: "位客户",
  },
};

/** What the run did, for a person at a terminal: account, segments, problems by cause. */
export function report(classification: Classification, language: Language): string {
  return [
    accountLines(classification, language),
    segmentLines(classification, language),
    problemLines(classification.problems, language),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

export function problemLines(problems: readonly Problem[], language: Language): string {
  const lines = problemCauses(problems).map(({ code, problems: alike }) => {
    const first = alike[0];
    const rest = alike.length > 1 ? ` (+${alike.length - 1} ${WORDS[language].more})` : "";
    return first ? `${code.startsWith("E_") ? "✗" : "!"} ${tellProblem(first, language)}${rest}` : "";
  });
  const hidden = lines.length - SHOWN;
  return [...lines.slice(0, SHOWN), ...(hidden > 0 ? [`… +${hidden}`] : [])].join("\n");
}

function accountLines({ imported }: Classification, language: Language): string {
  const [read, kept, attention, blank, header] = WORDS[language].rows;
  return imported.account
    .map(
      (tab) =>
        `${tab.tab} [${tab.kind}]: ${tab.read} ${read} = ${tab.imported} ${kept} + ${tab.attention} ${attention} + ${tab.blank} ${blank} + ${tab.headerOrTotal} ${header}`,
    )
    .join("\n");
}

function segmentLines(classification: Classification, language: Language): string {
  const { run, imported, dimensions } = classification;
  const spend = classification.measure("spend")?.values;
  const lines = dimensions.map((classified) => {
    const { segments, notEnoughData } = segmentTotals(classified, spend);
    const parts = classified.dimension.segments.map(
      (segment, at) => `${segment.name[language]} ${segments[at]?.customers}`,
    );
    if (notEnoughData.customers > 0) parts.push(`${WORDS[language].noData} ${notEnoughData.customers}`);
    return `${classified.dimension.name[language]}: ${parts.join(" · ")}`;
  });
  const head = `${imported.customers.size} ${WORDS[language].customers}, ${run.asOf}, ${run.basis}, ${run.scheme}, ${run.fingerprint}`;
  return [head, ...lines].join("\n");
}
