/** A stretch of numbers, ends included; `outside` means everything but it. Every comparison of numbers is one of these. */
export interface Span<End> {
  readonly low: End;
  readonly high: End;
  readonly outside: boolean;
}

/** The same span with other ends. */
export function mapSpan<From, To>({ low, high, outside }: Span<From>, end: (from: From) => To): Span<To> {
  return { low: end(low), high: end(high), outside };
}
