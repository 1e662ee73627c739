import type { Failure, Result } from "../../app/failure";
import type { ExcelRunner, ExcelWork } from "../run-excel";

export type SettledWrite<Written, Now, Settled> = {
  readonly sheet?: string | undefined;
  readonly write: ExcelWork<Written>;
  /** How things stand now. */
  readonly seeAgain: ExcelWork<Now>;
  /** What the failed batch did, going by what was seen after it. */
  readonly settle: (
    failure: Failure,
    now: Result<Now>,
  ) => Result<Settled> | Promise<Result<Settled>>;
};

/**
 * Excel has no transactions: a batch that fails may be done in part, one whose answer is lost in whole.
 * So nobody believes the error: what it did is seen, and told as it is.
 */
export async function writeAndSettle<Written, Now, Settled>(
  runner: ExcelRunner,
  { sheet, write, seeAgain, settle }: SettledWrite<Written, Now, Settled>,
): Promise<Result<Written | Settled>> {
  const written = await runner.write(write, sheet);
  // Also, seeing again would wait for the end of typing.
  if (written.ok || isTurnedAway(written.failure)) return written;
  return settle(written.failure, await runner.read(seeAgain, sheet));
}

/**
 * Nothing of the request was done: Excel turns it away whole while a cell is open for typing, and what
 * the user has given up waiting for is not sent.
 */
function isTurnedAway({ kind }: Failure): boolean {
  return kind === "editing-a-cell" || kind === "given-up";
}
