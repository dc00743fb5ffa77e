import type { SortKey } from "../data/engine.ts";
import { textAt } from "../data/packed-text.ts";
import type { Picture } from "../data/picture.ts";
import { openedRow } from "../state/card.ts";
import { search, searchText } from "../state/filters.ts";
import { fullMoney, whole } from "../state/format.ts";
import { listed, sortBy, sorting } from "../state/list.ts";
import { say } from "../state/looks.ts";
import { picture } from "../state/opening.ts";
import { customerWords } from "../words/customers.ts";
import { pageWords } from "../words/page.ts";
import { Icon } from "./icon.tsx";
import { Tag } from "./tag.tsx";
import { VirtualTable } from "./virtual-table.tsx";

/** Dimensions with a column of their own in the list, if the scheme has them. */
const IN_LIST = ["rfm", "value", "churn"];

/** Every customer under the filters in force. A name opens the card that says why. */
export function CustomerList() {
  const shown = picture.value;
  if (!shown) return null;
  const rows = listed.value;
  const dimensions = IN_LIST.flatMap(
    (id) => shown.dimensions.find(({ dimension }) => dimension.id === id) ?? [],
  );
  return (
    <section class="panel customers" aria-labelledby="customers">
      <header class="panel-head">
        <h2 id="customers">
          {say(customerWords.title)}{" "}
          <span class="count">{rows ? whole(rows.length) : say(customerWords.sorting)}</span>
        </h2>
        <label class="search">
          <Icon name="search" />
          <span class="unseen">{say(customerWords.search)}</span>
          <input
            type="search"
            value={searchText.value}
            placeholder={say(customerWords.search)}
            onInput={({ currentTarget }) => search(currentTarget.value)}
          />
        </label>
      </header>
      {rows?.length === 0 ? (
        <p class="quiet empty">{say(customerWords.none)}</p>
      ) : (
        <VirtualTable
          label={say(customerWords.listLabel, { n: whole(rows?.length ?? 0) })}
          count={rows?.length ?? 0}
          rowHeight={3}
          head={
            <tr class="list-row list-head" aria-rowindex={1}>
              <Head by="name" name={say(customerWords.name)} />
              {dimensions.map(({ dimension }) => (
                <th key={dimension.id} scope="col" class={`at-${dimension.id}`}>
                  {say(dimension.name)}
                </th>
              ))}
              <Head by="days-since-last-order" name={say(customerWords.lastOrder)} number />
              <Head by="orders" name={say(customerWords.orders)} number />
              <Head by="spend" name={say(customerWords.spend)} number />
            </tr>
          }
        >
          {(index) => (
            <Row key={index} index={index} row={rows?.[index] ?? 0} shown={shown} dimensions={dimensions} />
          )}
        </VirtualTable>
      )}
    </section>
  );
}

function Head({
  by,
  name,
  number,
}: {
  readonly by: SortKey;
  readonly name: string;
  readonly number?: boolean;
}) {
  const mine = sorting.value.by === by;
  const direction = sorting.value.descending ? "descending" : "ascending";
  return (
    <th scope="col" class={number ? `number at-${by}` : `at-${by}`} aria-sort={mine ? direction : "none"}>
      <button type="button" class={mine ? "sort on" : "sort"} onClick={() => sortBy(by)}>
        {name}
        <Icon name={mine && direction === "ascending" ? "up" : "down"} />
      </button>
    </th>
  );
}

interface RowProps {
  readonly index: number;
  readonly row: number;
  readonly shown: Picture;
  readonly dimensions: Picture["dimensions"];
}

function Row({ index, row, shown, dimensions }: RowProps) {
  const name = textAt(shown.names, row);
  const key = textAt(shown.keys, row);
  const { spend, orders, "days-since-last-order": days } = shown.numbers;
  return (
    <tr class="list-row" aria-rowindex={index + 2}>
      <td class="at-name">
        <button
          type="button"
          class="name"
          aria-haspopup="dialog"
          onClick={() => {
            openedRow.value = row;
          }}
        >
          <b>{name}</b>
          {key !== name && <small>{key}</small>}
        </button>
      </td>
      {dimensions.map(({ dimension, codes }) => {
        const segment = dimension.segments[codes[row] ?? -1];
        return (
          <td key={dimension.id} class={`at-${dimension.id}`}>
            <Tag
              tone={segment?.tone ?? "none"}
              name={segment ? say(segment.name) : say(pageWords.notEnough)}
            />
          </td>
        );
      })}
      <td class="number at-days-since-last-order">{ago(days?.[row])}</td>
      <td class="number at-orders">{known(orders?.[row], whole)}</td>
      <td class="number at-spend">{known(spend?.[row], (money) => fullMoney(money, shown.currency))}</td>
    </tr>
  );
}

function known(value: number | undefined, format: (value: number) => string): string {
  return value === undefined || Number.isNaN(value) ? "–" : format(value);
}

function ago(days: number | undefined): string {
  return known(days, (n) =>
    n === 0 ? say(customerWords.today) : say(customerWords.daysAgo, { n: whole(n) }),
  );
}
