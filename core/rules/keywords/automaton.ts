/** A word to look for, and the list it stands in. */
export interface Listed {
  readonly word: string;
  readonly list: number;
}

/** What to do at each state and character while reading a text from left to right. State 0 is the start. */
export interface Automaton {
  /** UTF-16 unit → column of the table; 0 for those that stand in no word. */
  readonly columns: Uint16Array;
  /** Columns in use, 0 included. */
  readonly width: number;
  /** State × width + column → the state that follows. */
  readonly next: Int32Array;
  /** State → the lists of which a word ends there. */
  readonly ends: readonly (readonly number[])[];
}

interface State {
  readonly children: Map<number, number>;
  readonly ends: Set<number>;
}

/** Aho and Corasick, "Efficient string matching" (1975), with the failure links worked into one table. */
export function automatonOf(words: readonly Listed[]): Automaton {
  const states = trieOf(words);
  const columns = new Uint16Array(0x1_0000);
  let width = 1;
  for (const { children } of states)
    for (const unit of children.keys()) if (columns[unit] === 0) columns[unit] = width++;
  const next = new Int32Array(states.length * width);
  // `instead`: the state for the longest ending of what was read that begins another word.
  const queue = [{ at: 0, instead: 0 }];
  for (const { at, instead } of queue) {
    const { children, ends } = states[at] as State;
    if (at > 0) {
      next.copyWithin(at * width, instead * width, (instead + 1) * width);
      for (const list of (states[instead] as State).ends) ends.add(list);
    }
    for (const [unit, child] of children) {
      const place = at * width + (columns[unit] as number);
      queue.push({ at: child, instead: next[place] as number });
      next[place] = child;
    }
  }
  return { columns, width, next, ends: states.map(({ ends }) => [...ends]) };
}

function trieOf(words: readonly Listed[]): State[] {
  const state = (): State => ({ children: new Map(), ends: new Set() });
  const states = [state()];
  for (const { word, list } of words) {
    let at = 0;
    for (let place = 0; place < word.length; place++) {
      const { children } = states[at] as State;
      const unit = word.charCodeAt(place);
      const child = children.get(unit) ?? states.push(state()) - 1;
      children.set(unit, child);
      at = child;
    }
    (states[at] as State).ends.add(list);
  }
  return states;
}
