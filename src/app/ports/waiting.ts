/**
 * Excel makes readings wait while a cell is being typed in, for as long as it takes. Whoever gives up
 * ends the piece of work: what it would have read or written after that fails at once.
 */
export type Waiting = {
  /** A reading has waited for a while; the returned function is called when that is over. */
  readonly begin: (giveUp: () => void) => () => void;
  readonly isOn: () => boolean;
  readonly giveUp: () => void;
  readonly isGivenUp: () => boolean;
  /** The piece of work is over; the next one may wait anew. */
  readonly reset: () => void;
  readonly subscribe: (listener: () => void) => () => void;
};

export function createWaiting(): Waiting {
  const waiting = new Set<() => void>();
  const listeners = new Set<() => void>();
  let isGivenUp = false;
  const tell = () => {
    for (const listener of [...listeners]) listener();
  };
  return {
    begin: (giveUp) => {
      waiting.add(giveUp);
      tell();
      return () => {
        if (waiting.delete(giveUp)) tell();
      };
    },
    isOn: () => waiting.size > 0,
    giveUp: () => {
      isGivenUp = true;
      for (const end of [...waiting]) end();
    },
    isGivenUp: () => isGivenUp,
    reset: () => {
      isGivenUp = false;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
