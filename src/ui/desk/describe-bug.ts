/** For the person who mends it: name, message, stack and causes, no cell contents of ours. */
export function describeBug(bug: unknown): string {
  if (!(bug instanceof Error)) return String(bug);
  const own = bug.stack ?? `${bug.name}: ${bug.message}`;
  return bug.cause === undefined ? own : `${own}\n← ${describeBug(bug.cause)}`;
}
