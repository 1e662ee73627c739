/** What a file may cost in each phase, per ten thousand rows begun and once to begin with. */
const SECONDS = { reading: 2, reviewing: 10 } as const;

export type Phase = keyof typeof SECONDS;

export function timeLimit(phase: Phase, rows: number): number {
  return 1000 * SECONDS[phase] * (1 + Math.ceil(rows / 10_000));
}

/** Something that sleeps instead of working gets this many times its limit. */
const IDLE_FACTOR = 20;
const LOOK_EVERY = 100;

export type Watch = {
  /** Begins a phase with its own limit in milliseconds. */
  readonly begin: (limit: number) => void;
  readonly stop: () => void;
};

/**
 * Calls `onLate` when a phase takes too long. It counts the time that the processor worked for us,
 * shared between the threads at work: on a busy machine a healthy file must not count as a sick one.
 */
export function watchTime(threads: () => number, onLate: () => void): Watch {
  let limit = Infinity;
  let worked = 0;
  let cpu = process.cpuUsage();
  let began = Date.now();
  const look = (): void => {
    const { user, system } = process.cpuUsage(cpu);
    cpu = process.cpuUsage();
    worked += (user + system) / 1000 / Math.max(1, threads());
    if (worked > limit || Date.now() - began > limit * IDLE_FACTOR) onLate();
  };
  const timer = setInterval(look, LOOK_EVERY);
  return {
    begin: (next) => {
      limit = next;
      worked = 0;
      cpu = process.cpuUsage();
      began = Date.now();
    },
    stop: () => {
      clearInterval(timer);
    },
  };
}
