import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

interface Props {
  readonly label: string;
  /** The header's row. It stays in sight. */
  readonly head: ComponentChildren;
  readonly count: number;
  /** One row's height, in root font sizes. */
  readonly rowHeight: number;
  readonly children: (index: number) => ComponentChildren;
}

/** Browsers lay out nothing taller than some 17 million pixels; beyond that the scrollbar moves in larger steps. */
const TALLEST = 12_000_000;

/** Rows drawn before and after those in sight. */
const SPARE = 6;

/** A long table of which only the rows in sight exist. */
export function VirtualTable({ label, head, count, rowHeight, children }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const scrolled = useSignal(0);
  const seen = useSignal(600);

  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      seen.value = element.clientHeight;
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const pixels = rowHeight * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const full = count * pixels;
  const height = Math.min(full, TALLEST);
  const way = Math.max(1, height - seen.value);
  const top = Math.min(scrolled.value, way);
  const offset = (top / way) * Math.max(0, full - seen.value);
  const first = Math.max(0, Math.floor(offset / pixels) - SPARE);
  const last = Math.min(count, Math.ceil((offset + seen.value) / pixels) + SPARE);

  const before = full > height ? top - offset + first * pixels : first * pixels;
  const after = Math.max(0, height - before - (last - first) * pixels);

  return (
    <div
      ref={frame}
      class="virtual"
      onScroll={({ currentTarget }) => {
        scrolled.value = currentTarget.scrollTop;
      }}
    >
      <table aria-label={label} aria-rowcount={count + 1}>
        <thead>{head}</thead>
        <tbody style={{ paddingTop: `${before}px`, paddingBottom: `${after}px` }}>
          {Array.from({ length: Math.max(0, last - first) }, (_, index) => children(first + index))}
        </tbody>
      </table>
    </div>
  );
}
