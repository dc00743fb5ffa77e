import { contextChoices } from "../cells/chosen-context.ts";
import { fields, tableKinds } from "../fields/index.ts";
import { type Choices, choiceKey, IGNORE } from "./choices.ts";
import { fieldCalled } from "./headers/match.ts";
import type { Tab } from "./kinds/tab-kind.ts";
import { messages, say } from "./messages.ts";
import type { ProblemList } from "./problem-list.ts";

/** Choices that name no column or kind of table, a field that a table of that kind does not have, or a way of reading there is not. */
export function reportChoices(tabs: readonly Tab[], choices: Choices, problems: ProblemList): void {
  for (const { layout, match } of tabs) {
    const kind = choices.kind(layout.table.name);
    if (kind !== undefined && !tableKinds.some((known) => known === kind.toLowerCase())) {
      const message = say(messages.choiceNoKind, { saw: kind, kinds: tableKinds.join(", ") });
      problems.add({ code: "E_CHOICE_UNKNOWN", tab: layout.table.name, saw: kind, message });
    }
    for (const column of layout.columns) {
      const saw = choices.field(layout.table.name, column.names);
      if (saw === undefined || IGNORE.has(saw.toLowerCase()) || fieldCalled(match.kind, saw)) continue;
      const known = (fields.get(match.kind) ?? []).map(({ id }) => id).join(", ");
      const message = say(messages.choiceNoField, { saw, kind: match.kind, fields: known || "–" });
      problems.add({ code: "E_CHOICE_UNKNOWN", tab: layout.table.name, column: column.header, saw, message });
    }
  }
  for (const { choice, about, value } of choices.misread()) {
    const message = say(messages.choiceOdd, { choice, value, known: contextChoices[about] });
    problems.add({ code: "E_CHOICE_VALUE", saw: value, message });
  }
  const names = tabs.map(({ layout }) => layout.table.name);
  for (const choice of choices.unused()) {
    const isOfTab = names.some((tab) => choiceKey(choice).startsWith(`${choiceKey(tab)}.`));
    const message = isOfTab
      ? say(messages.choiceNoColumn, { choice })
      : say(messages.choiceNoTab, { choice, tabs: names.map((tab) => `“${tab}”`).join(", ") });
    problems.add({ code: "E_CHOICE_UNKNOWN", setting: choice, saw: choice, message });
  }
}
