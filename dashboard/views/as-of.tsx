import { useSignal, useSignalEffect } from "@preact/signals";
import { useId, useRef } from "preact/hooks";
import { date } from "../state/format.ts";
import { say } from "../state/looks.ts";
import { judgeAsOf } from "../state/opening.ts";
import { pageWords } from "../words/page.ts";
import { Icon } from "./icon.tsx";

/** The day everything is counted up to, in words, and the way to change it. */
export function AsOf({ iso }: { readonly iso: string }) {
  const isOpen = useSignal(false);
  const input = useRef<HTMLInputElement>(null);
  const panel = useId();
  useSignalEffect(() => {
    if (!isOpen.value) return;
    const close = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      isOpen.value = false;
    };
    addEventListener("keydown", close, { capture: true });
    return () => removeEventListener("keydown", close, { capture: true });
  });
  return (
    <div class="as-of">
      <button
        type="button"
        class="button"
        aria-expanded={isOpen.value}
        aria-controls={panel}
        onClick={() => {
          isOpen.value = !isOpen.value;
        }}
      >
        <span class="quiet">{say(pageWords.asOf)}</span> {date(iso)}
        <Icon name="down" />
      </button>
      {isOpen.value && (
        <form
          id={panel}
          class="panel pop"
          onSubmit={(event) => {
            event.preventDefault();
            isOpen.value = false;
            void judgeAsOf(input.current?.value ?? iso);
          }}
        >
          <p class="quiet small">{say(pageWords.asOfHelp)}</p>
          <label>
            <span>{say(pageWords.asOfDay)}</span>
            <input
              ref={input}
              type={iso.includes("T") ? "datetime-local" : "date"}
              defaultValue={iso}
              required
              max="9999-12-30"
              min="1971-01-01"
            />
          </label>
          <button type="submit" class="button primary">
            {say(pageWords.judgeAgain)}
          </button>
        </form>
      )}
    </div>
  );
}
