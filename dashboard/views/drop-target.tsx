import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { say } from "../state/looks.ts";
import { openSources } from "../state/opening.ts";
import { pageWords } from "../words/page.ts";

/** The whole page takes files; while some hover above it, it says so. */
export function DropTarget() {
  const hovering = useSignal(false);

  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      hovering.value = true;
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) hovering.value = false;
    };
    const drop = (event: DragEvent) => {
      event.preventDefault();
      hovering.value = false;
      void openSources([...(event.dataTransfer?.files ?? [])]);
    };
    addEventListener("dragover", over);
    addEventListener("dragleave", leave);
    addEventListener("drop", drop);
    return () => {
      removeEventListener("dragover", over);
      removeEventListener("dragleave", leave);
      removeEventListener("drop", drop);
    };
  }, []);

  return hovering.value ? (
    <div class="drop-over" aria-hidden="true">
      <p>{say(pageWords.dropHere)}</p>
    </div>
  ) : null;
}
