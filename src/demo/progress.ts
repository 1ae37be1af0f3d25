/** How far something is that takes long: on a terminal one line that is written over, elsewhere a line now and then. */
import { firstOf } from '../render/wrap.ts';

/** Tells how far something is. */
export interface Progress {
  /** A line that stays. */
  readonly say: (line: string) => void;
  /** A line that the next one takes the place of; called often. */
  readonly tick: (line: string) => void;
  /** Takes the line away, before something else is printed. */
  readonly clear: () => void;
}

/** Where progress is told. */
export interface Margin {
  /** Prints on standard error as it is. */
  readonly write: (text: string) => void;
  /** Columns, where it is a terminal on which a line can be written over; else `null`. */
  readonly columns: number | null;
}

/** Somebody who reads a log wants to know that it goes on, not how. */
const SPARSE_MS = 20_000;

/** Progress on a terminal or in a log. */
export function progressOn({ columns, write }: Margin): Progress {
  return columns === null ? inLog(write) : onTerminal(write, columns);
}

function onTerminal(write: Margin['write'], columns: number): Progress {
  let shown = false;
  const clear = () => {
    if (shown) write('\r\u001b[2K');
    shown = false;
  };
  return {
    clear,
    say: (line) => {
      clear();
      write(`${line}\n`);
    },
    tick: (line) => {
      write(`\r\u001b[2K${firstOf(line, columns - 1)}`);
      shown = true;
    },
  };
}

function inLog(write: Margin['write']): Progress {
  let last = Date.now();
  const say = (line: string) => {
    last = Date.now();
    write(`${line}\n`);
  };
  return {
    say,
    tick: (line) => {
      if (Date.now() - last >= SPARSE_MS) say(line);
    },
    // What is printed next tells as well that it goes on.
    clear: () => (last = Date.now()),
  };
}
