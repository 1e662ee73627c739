import type { Preferences } from "./preferences";
import type { Session } from "../session/session";

export function changePreferences(
  { preferences: kept, store }: Session,
  chosen: Preferences,
): void {
  kept.save(chosen);
  store.send({ kind: "preferences-changed", preferences: chosen });
}
