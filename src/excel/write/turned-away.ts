import type { Failure } from "../../app/failure";

/**
 * Nothing of the request was done: Excel turns it away whole while a cell is open for typing, and what
 * the user has given up waiting for is not sent.
 */
export function isTurnedAway({ kind }: Failure): boolean {
  return kind === "editing-a-cell" || kind === "given-up";
}
