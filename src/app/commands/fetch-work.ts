/** What the commands of this folder do needs the rules, half of our code: fetched after the first paint. */
export function fetchWork() {
  return import("../work");
}
