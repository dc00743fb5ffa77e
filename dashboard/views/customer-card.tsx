import { useEffect, useRef } from "preact/hooks";
import { textAt } from "../data/packed-text.ts";
import type { Picture } from "../data/picture.ts";
import { card, closeCard, neighbour, openedRow } from "../state/card.ts";
import { fullMoney, whole } from "../state/format.ts";
import { say } from "../state/looks.ts";
import { picture } from "../state/opening.ts";
import { chartWords } from "../words/charts.ts";
import { customerWords } from "../words/customers.ts";
import { pageWords } from "../words/page.ts";
import { Icon } from "./icon.tsx";
import { Tag } from "./tag.tsx";

/** One customer: every segment they stand in, and why. */
export function CustomerCard() {
  const dialog = useRef<HTMLDialogElement>(null);
  const row = openedRow.value;
  const shown = picture.value;
  const isOpen = row !== undefined && shown !== undefined;
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);
  return (
    <dialog ref={dialog} class="card" aria-labelledby="card-name" onClose={closeCard} closedby="any">
      {isOpen && <CardOf row={row} shown={shown} />}
    </dialog>
  );
}

function CardOf({ row, shown }: { readonly row: number; readonly shown: Picture }) {
  const name = textAt(shown.names, row);
  const key = textAt(shown.keys, row);
  const known = card.value;
  return (
    <article>
      <header class="card-head">
        <div>
          <h2 id="card-name">{name}</h2>
          {key !== name && <p>{key}</p>}
        </div>
        <div class="card-tools">
          <Step to={neighbour(-1)} name={say(customerWords.previous)} icon="left" />
          <Step to={neighbour(1)} name={say(customerWords.next)} icon="right" />
          <button type="button" class="icon-button" aria-label={say(pageWords.close)} onClick={closeCard}>
            <Icon name="close" />
          </button>
        </div>
      </header>
      <Numbers row={row} shown={shown} />
      <TagsOf row={row} tags={shown.tags} />
      <h3>{say(customerWords.why)}</h3>
      <ul class="reasons" aria-busy={!known}>
        {shown.dimensions.map(({ dimension, codes }) => {
          const segment = dimension.segments[codes[row] ?? -1];
          return (
            <li key={dimension.id}>
              <div class="reason-head">
                <span>{say(dimension.name)}</span>
                <Tag
                  tone={segment?.tone ?? "none"}
                  name={segment ? say(segment.name) : say(pageWords.notEnough)}
                />
              </div>
              <p>{known?.reasons.get(dimension.id) ?? "…"}</p>
              {segment && say(segment.advice) && (
                <p class="advice">
                  <b>{say(customerWords.advice)}</b> {say(segment.advice)}
                </p>
              )}
            </li>
          );
        })}
      </ul>
      {known && known.facts.length > 0 && (
        <>
          <h3>{say(customerWords.facts)}</h3>
          <dl class="facts">
            {known.facts.map((fact) => (
              <div key={fact.name}>
                <dt>{fact.name}</dt>
                <dd>{fact.value}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </article>
  );
}

function TagsOf({
  row,
  tags: { words, from, codes },
}: {
  readonly row: number;
  readonly tags: Picture["tags"];
}) {
  const own = [...codes.subarray(from[row], from[row + 1])];
  if (own.length === 0) return null;
  return (
    <p class="card-tags">
      <span class="quiet">{say(chartWords.tagsTitle)}</span>{" "}
      {own.map((tag) => say(words[tag] ?? NOTHING)).join(" · ")}
    </p>
  );
}

const NOTHING = { en: "", zh: "" };

interface StepProps {
  readonly to: number | undefined;
  readonly name: string;
  readonly icon: "left" | "right";
}

function Step({ to, name, icon }: StepProps) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={name}
      disabled={to === undefined}
      onClick={() => {
        openedRow.value = to;
      }}
    >
      <Icon name={icon} />
    </button>
  );
}

function Numbers({ row, shown }: { readonly row: number; readonly shown: Picture }) {
  const { spend, orders, "days-since-last-order": days } = shown.numbers;
  const figures: [string, number | undefined, (value: number) => string][] = [
    [say(customerWords.spend), spend?.[row], (money) => fullMoney(money, shown.currency)],
    [say(customerWords.orders), orders?.[row], whole],
    [say(customerWords.lastOrder), days?.[row], (n) => say(customerWords.daysAgo, { n: whole(n) })],
  ];
  return (
    <dl class="card-figures">
      {figures.map(([name, value, format]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value === undefined || Number.isNaN(value) ? "–" : format(value)}</dd>
        </div>
      ))}
    </dl>
  );
}
