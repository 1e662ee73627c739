import type { Ports } from "../ports/ports";

export type Timer = {
  readonly restart: (milliseconds: number) => void;
  readonly cancel: () => void;
  readonly isSet: () => boolean;
};

/** One wait at a time. */
export function createTimer({ after }: Pick<Ports, "after">, onTime: () => void): Timer {
  let stop: (() => void) | undefined;
  const cancel = () => {
    stop?.();
    stop = undefined;
  };
  return {
    cancel,
    isSet: () => stop !== undefined,
    restart: (milliseconds) => {
      cancel();
      stop = after(milliseconds, () => {
        stop = undefined;
        onTime();
      });
    },
  };
}
