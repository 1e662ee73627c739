import type { Session } from "./session";

/** The session knows when Excel makes its work wait. Giving up ends with the work that was given up. */
export function tellOfWaiting({ store, ports: { waiting } }: Session): void {
  waiting.subscribe(() => {
    const isHeldUp = waiting.isOn();
    if (store.state().isHeldUp !== isHeldUp) store.send({ kind: "held-up", isHeldUp });
  });
  let before = store.state().running;
  store.subscribe(() => {
    const { running } = store.state();
    if (running !== before) waiting.reset();
    before = running;
  });
}
