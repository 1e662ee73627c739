import type { Marks } from "../../app/ports/marks";
import type { LiveChanges } from "../../app/ports/live-changes";
import type { Ports } from "../../app/ports/ports";
import type { PreferenceStore } from "../../app/settings/preferences";
import type { Waiting } from "../../app/ports/waiting";
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
