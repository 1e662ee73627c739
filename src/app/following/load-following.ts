/** Comes with the rules, before anything could be followed. */
export function loadFollowing() {
  return import("./follow-changes");
}
