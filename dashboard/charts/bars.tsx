import { BarController, BarElement, CategoryScale, Chart, LinearScale } from "chart.js";
import { useEffect, useRef } from "preact/hooks";

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

export interface Bar {
  readonly value: number;
  /** Drawn behind the bar: what the value is a part of. */
  readonly outOf: number;
  readonly color: string;
}

interface Props {
  /** What the picture shows, for those who do not see it. */
  readonly label: string;
  readonly bars: readonly Bar[];
  readonly trackColor: string;
  /** Called when the browser cannot draw: the caller shows the numbers as text. */
  readonly onFail: () => void;
}

type BarChart = Chart<"bar", number[], string>;

/** Horizontal bars, one a row, evenly filling the height; the rows' words and numbers stand beside it in HTML. */
export function Bars({ label, bars, trackColor, onFail }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const chart = useRef<BarChart | null>(null);
  const drawn = useRef("");

  useEffect(() => {
    try {
      if (canvas.current) chart.current = newChart(canvas.current);
    } catch {
      onFail();
    }
    return () => chart.current?.destroy();
  }, []);

  useEffect(() => {
    const wanted = JSON.stringify([bars, trackColor]);
    if (!chart.current || drawn.current === wanted) return;
    drawn.current = wanted;
    show(chart.current, bars, trackColor);
  });

  return (
    <div class="bars-canvas" style={{ gridRow: `1 / span ${bars.length}` }}>
      <canvas ref={canvas} role="img" aria-label={label} />
    </div>
  );
}

function newChart(canvas: HTMLCanvasElement): BarChart {
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  return new Chart(canvas, {
    type: "bar",
    data: { labels: [], datasets: [] },
    options: {
      indexAxis: "y",
      responsive: true,
      maintainAspectRatio: false,
      events: [],
      animation: still ? false : { duration: 450 },
      layout: { padding: 0 },
      scales: { x: { display: false, min: 0 }, y: { display: false } },
    },
  });
}

function show(chart: BarChart, bars: readonly Bar[], trackColor: string): void {
  const first = chart.data.datasets.length === 0;
  const shape = { grouped: false, borderRadius: 3, borderSkipped: false, barThickness: 10 } as const;
  const [track, front] = chart.data.datasets;
  const outOf = bars.map((bar) => (bar.outOf > 0 ? bar.outOf : Number.NaN));
  const values = bars.map((bar) => (bar.value > 0 ? bar.value : Number.NaN));
  const colors = bars.map((bar) => bar.color);
  chart.data.labels = bars.map((_, index) => String(index));
  if (track && front) {
    Object.assign(track, { data: outOf, backgroundColor: trackColor });
    Object.assign(front, { data: values, backgroundColor: colors });
  } else {
    chart.data.datasets = [
      { ...shape, data: outOf, backgroundColor: trackColor, order: 2 },
      { ...shape, data: values, backgroundColor: colors, order: 1 },
    ];
  }
  if (chart.options.scales?.x)
    chart.options.scales.x.max = Math.max(1e-9, ...bars.flatMap((bar) => [bar.value, bar.outOf]));
  chart.update(first ? undefined : "none");
}
