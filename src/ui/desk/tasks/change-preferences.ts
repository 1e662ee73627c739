import type { Preferences } from "../../../app/settings/preferences";
import type { Bench } from "../bench";

export function changePreferences({ preferences: kept, store }: Bench, chosen: Preferences): void {
  kept.save(chosen);
  store.send({ kind: "preferences-changed", preferences: chosen });
}
