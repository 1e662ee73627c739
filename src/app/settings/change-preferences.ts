import type { Session } from "../session/session";
import type { Preferences } from "./preferences";

export function changePreferences({ ports, store }: Session, chosen: Preferences): void {
  ports.preferences.save(chosen);
  store.send({ kind: "preferences-changed", preferences: chosen });
}
