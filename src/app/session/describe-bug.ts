import { isCodeMissing } from "./code-missing";
import type { Bug } from "./state";

/** For the person who mends it: name, message, stack and causes, no cell contents of ours. */
export function describeBug(bug: unknown): Bug {
  return { details: spell(bug), codeMissing: isCodeMissing(bug) };
}

function spell(bug: unknown): string {
  if (!(bug instanceof Error)) return String(bug);
  const own = bug.stack ?? `${bug.name}: ${bug.message}`;
  return bug.cause === undefined ? own : `${own}\n← ${spell(bug.cause)}`;
}
