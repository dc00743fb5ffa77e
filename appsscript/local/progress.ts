const WIDTH = 30;

/** A bar on standard error while long work runs; silent when nobody is looking at a terminal. */
export function progressBar(label: string, screen: NodeJS.WriteStream = process.stderr) {
  let shown = -1;
  return {
    to(fraction: number): void {
      const full = Math.round(Math.min(1, Math.max(0, fraction)) * WIDTH);
      if (!screen.isTTY || full === shown) return;
      shown = full;
      const bar = "█".repeat(full) + "░".repeat(WIDTH - full);
      screen.write(`\r${label} ${bar} ${Math.round(fraction * 100)} %`);
    },
    done(): void {
      if (screen.isTTY && shown >= 0) screen.write("\r\x1b[K");
    },
  };
}
