import type { Failure } from "../failure";
import type { InsertedSummary } from "./insert-summary";
import { mergeReceipts } from "./merge-receipts";
import type { Annex } from "../../core/model/annex";
import type { SheetSnapshot } from "../../core/sheet/snapshot";
import type { Session } from "../session/session";
import type { Ending } from "../session/event";
import { usableSettings } from "../settings/known-settings";
import { loadSummary } from "./load-summary";
import { refresh } from "../reviewing/refresh";
import { runTask } from "../session/run-task";
import type { Outcome } from "../session/state";
import { review } from "../reviewing/review-open-sheet";

export type InsertRequest = {
  readonly annexIndex: number;
  /** The user was asked and agreed. */
  readonly rowsMayBeInserted: boolean;
};

/** Writes the summary lines of one annex. */
export async function insertSummary(session: Session, request: InsertRequest): Promise<void> {
  const annex = session.store.state().reviewed?.review.annexes[request.annexIndex]?.annex;
  if (annex === undefined) return;
  await runTask(session.store, "insert", () =>
    insertInto(session, [{ annex, index: request.annexIndex }], request.rowsMayBeInserted),
  );
}

/** What the ribbon button does, with the pane closed: reviews, then writes for every certain annex. */
export async function insertEverySummary(session: Session): Promise<void> {
  await review(session);
  const { outcome, reviewed } = session.store.state();
  if (outcome?.kind !== "reviewed" || reviewed === null) return;
  const certain = reviewed.review.annexes
    .map(({ annex }, index) => ({ annex, index }))
    .filter(({ annex }) => annex.certain);
  // None is certain: the review's own notice asks for the columns.
  if (certain.length === 0) return;
  // From the bottom up, so that rows inserted for one do not move the next.
  await runTask(session.store, "insert", () => insertInto(session, certain.reverse(), false));
}

type Wanted = { readonly annex: Annex; readonly index: number };

/** One annex after the other; the first that fails or asks ends it, what was written before stays undoable. */
async function insertInto(
  session: Session,
  wanted: readonly Wanted[],
  rowsMayBeInserted: boolean,
): Promise<Ending> {
  const { insertSummary: insert, wordLines, summaryStrings } = await loadSummary();
  const { settings } = await usableSettings(session);
  const { summaryLanguage, summaryLive, summaryLeadingZero } = session.store.state().preferences;
  const strings = summaryStrings(summaryLanguage);
  const { reviewed, book } = session.store.state();
  const results: InsertedSummary[] = [];
  for (const { annex, index } of wanted) {
    const result = await insert(session.ports, settings, {
      annex: { sheet: annex.sheet, title: annex.title, index },
      ...(reviewed === null ? {} : { seen: sizeOf(reviewed.snapshot, annex) }),
      others: book,
      word: (reviewed) => wordLines(strings, reviewed, { leadingZero: summaryLeadingZero }),
      live: summaryLive,
      rowsMayBeInserted,
    });
    if (!result.ok) return endInsertion(session, results, { failure: result.failure });
    if (result.value.kind === "asks") {
      return endInsertion(session, results, { asked: result.value, annexIndex: index });
    }
    results.push(result.value);
  }
  return endInsertion(session, results, {});
}

function sizeOf({ rowCount, columnCount }: SheetSnapshot, { headerRows, area }: Annex) {
  return { rowCount, columnCount, around: headerRows[0] ?? area.row };
}

type Interruption = {
  readonly failure?: Failure;
  readonly asked?: Extract<InsertedSummary, { readonly kind: "asks" }>;
  readonly annexIndex?: number;
};

async function endInsertion(
  session: Session,
  results: readonly InsertedSummary[],
  { failure, asked, annexIndex = 0 }: Interruption,
): Promise<Ending> {
  const { reviewed, undoable } = session.store.state();
  const receipts = results.flatMap((one) => (one.kind === "written" ? [one.receipt] : []));
  const left = results.flatMap((one) => (one.kind === "asks" ? [] : one.left)).map(({ at }) => at);
  const last = [...results, asked].reverse().find((one) => one !== undefined);
  const steps = receipts.map((receipt) => ({ kind: "cells", receipt }) as const);
  const wrote = receipts.some(({ written, insertion }) => written.length > 0 || insertion);
  return {
    outcome: outcomeOf(),
    ...(wrote ? { undoable: [...undoable, { task: "insert", steps }] } : {}),
    ...(asked === undefined
      ? {}
      : { question: { kind: "insert-rows", annexIndex, ...asked.insertion } }),
    ...(await newest()),
  };

  /** Read with the last write, else after it. */
  async function newest(): Promise<Pick<Ending, "reviewed" | "outdated">> {
    if (failure === undefined && last?.fresh !== undefined) return { reviewed: last.fresh };
    if (receipts.length === 0 || reviewed === null) return {};
    return refresh(session, reviewed.review.sheet);
  }

  function outcomeOf(): Outcome | null {
    if (failure !== undefined) return { kind: "failed", task: "insert", failure };
    if (receipts.length > 0) {
      const flattened = results.flatMap((one) =>
        one.kind === "written" ? (one.flattened ?? []) : [],
      );
      const receipt = mergeReceipts(receipts);
      return { kind: "inserted", receipt, left, ...(flattened.length > 0 ? { flattened } : {}) };
    }
    return asked === undefined ? { kind: "already-right", left } : null;
  }
}
