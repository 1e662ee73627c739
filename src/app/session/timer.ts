export type Timer = {
  readonly restart: (milliseconds: number) => void;
  readonly cancel: () => void;
  readonly isSet: () => boolean;
};

/** One wait at a time. */
export function createTimer(onTime: () => void): Timer {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancel = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  return {
    cancel,
    isSet: () => timer !== undefined,
    restart: (milliseconds) => {
      cancel();
      timer = setTimeout(() => {
        timer = undefined;
        onTime();
      }, milliseconds);
    },
  };
}
