import type { SessionState } from "../session/state";
import type { Behind } from "./live-state";

/** Why the shown results do not follow their sheet; undefined while they do, or nobody asked for it. */
export function behindOf({ live, reviewed }: SessionState): Behind | undefined {
  if (live.status.kind === "off") return undefined;
  return live.behind.find(({ snapshot }) => snapshot === reviewed?.snapshot);
}
