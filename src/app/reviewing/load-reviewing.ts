/** The rules and grammars are half of our code: fetched after the first paint, before the first click. */
export function loadReviewing() {
  return import("./review-sheet");
}
