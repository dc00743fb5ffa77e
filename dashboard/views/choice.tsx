import type { ComponentChildren } from "preact";

interface Option<Id> {
  readonly id: Id;
  /** Said to screen readers and shown on hover. */
  readonly name: string;
  readonly lang?: string;
  readonly show: ComponentChildren;
}

interface Props<Id> {
  readonly label: string;
  readonly name: string;
  readonly value: Id;
  readonly options: readonly Option<Id>[];
  readonly onChoose: (id: Id) => void;
}

/** A few options of which one holds, side by side. */
export function Choice<Id extends string>({ label, name, value, options, onChoose }: Props<Id>) {
  return (
    <fieldset class="choice">
      <legend class="unseen">{label}</legend>
      {options.map((option) => (
        <label key={option.id} title={option.name} lang={option.lang}>
          <input
            type="radio"
            name={name}
            value={option.id}
            checked={value === option.id}
            aria-label={option.name}
            onChange={() => onChoose(option.id)}
          />
          <span aria-hidden="true">{option.show}</span>
        </label>
      ))}
    </fieldset>
  );
}
