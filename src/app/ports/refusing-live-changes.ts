import { failed } from "../failure";
import type { LiveChanges } from "./live-changes";
import type { OpenSheetWatch } from "./open-sheet";

/** Where this Excel lacks what is needed, switching on says so. */
export function createRefusingLiveChanges(needs: string): LiveChanges {
  const refuse = () => Promise.resolve(failed({ kind: "host-too-old", needs }));
  const nothing = () => undefined;
  return { watch: refuse, since: nothing, reread: refuse, pass: nothing, adopt: nothing };
}

export function createRefusingOpenSheet(needs: string): OpenSheetWatch {
  return { watch: () => Promise.resolve(failed({ kind: "host-too-old", needs })) };
}
