import { failed } from "../failure";
import type { LiveChanges } from "./live-changes";

/** Where this Excel lacks what is needed, switching on says so. */
export function createRefusingLiveChanges(needs: string): LiveChanges {
  const refuse = () => Promise.resolve(failed({ kind: "host-too-old", needs }));
  return { watch: refuse, since: () => undefined, reread: refuse, adopt: () => undefined };
}
