const PAUSES_MS = [500, 2_000];

/** Google's services fail now and then for no reason of ours. Only for actions that may be done twice. */
export function patiently<Result>(action: () => Result): Result {
  for (const pause of PAUSES_MS) {
    try {
      return action();
    } catch {
      Utilities.sleep(pause);
    }
  }
  return action();
}
