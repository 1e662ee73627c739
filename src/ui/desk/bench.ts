import type { Marks } from "../../app/marks";
import type { LiveChanges } from "../../app/live/live-changes";
import type { Ports } from "../../app/ports";
import type { PreferenceStore } from "../../app/preferences";
import type { Waiting } from "../../app/waiting";
import type { Store } from "./store";

/** What every task works with. */
export type Bench = {
  readonly ports: Ports;
  readonly marks: Marks;
  readonly liveChanges: LiveChanges;
  readonly waiting: Waiting;
  readonly preferences: PreferenceStore;
  readonly store: Store;
};
