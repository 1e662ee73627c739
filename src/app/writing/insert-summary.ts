import type { Annex } from "../../core/model/annex";
import { known } from "../../core/model/known";
import type { SheetSnapshot } from "../../core/sheet/snapshot";
import { done, type Failure, type Result } from "../failure";
import { refresh } from "../reviewing/refresh";
import type { ReviewedSheet } from "../reviewing/review-one-sheet";
import type { Ending } from "../session/event";
import type { Session } from "../session/session";
import type { Outcome } from "../session/outcome";
import { usableSettings } from "../settings/known-settings";
import { insertLines, type InsertedLines } from "./insert-lines";
import { mergeReceipts } from "./merge-receipts";

export type SummaryRequest = {
  readonly reviewed: ReviewedSheet;
  /** Which of its annexes, in this order. */
  readonly annexes: readonly { readonly annex: Annex; readonly index: number }[];
  readonly rowsMayBeInserted: boolean;
};

/** One annex after the other; the first that fails or asks ends it, what was written before stays undoable. */
export async function insertSummary(
  session: Session,
  { reviewed, annexes, rowsMayBeInserted }: SummaryRequest,
): Promise<Result<Ending>> {
  const { preferences, book: others } = session.store.state();
  const { summaryLanguage, summaryLive: live, summaryLeadingZero: leadingZero } = preferences;
  const word = await session.ports.words.lines(summaryLanguage, { leadingZero });
  const { settings } = await usableSettings(session);
  const { sheet } = reviewed.review;
  const end = async (insertion: Insertion) => done(await endInsertion(session, sheet, insertion));
  const results: InsertedLines[] = [];
  for (const { annex, index } of annexes) {
    const result = await insertLines(session.ports, settings, {
      annex: { sheet, title: annex.title, index },
      seen: sizeOf(reviewed.snapshot, annex),
      others,
      word,
      live,
      rowsMayBeInserted,
    });
    if (!result.ok) return end({ results, failure: result.failure });
    results.push(result.value);
    if (result.value.kind === "asks") return end({ results, asking: index });
  }
  return end({ results });
}

function sizeOf({ rowCount, columnCount }: SheetSnapshot, { headerRows, area }: Annex) {
  return { rowCount, columnCount, around: headerRows[0] ?? area.row };
}

type Insertion = {
  readonly results: readonly InsertedLines[];
  readonly failure?: Failure;
  /** Index of the annex for which the last result asks. */
  readonly asking?: number;
};

async function endInsertion(
  session: Session,
  sheet: string,
  { results, failure, asking }: Insertion,
): Promise<Ending> {
  const { undoable } = session.store.state();
  const receipts = receiptsOf(results);
  const steps = receipts.map((receipt) => ({ kind: "cells", receipt }) as const);
  const wrote = receipts.some(({ written, insertion }) => written.length > 0 || insertion);
  const last = results.at(-1);
  const fresh = failure === undefined ? last?.fresh : undefined;
  const isRefreshed = fresh !== undefined || receipts.length === 0;
  return {
    outcome:
      failure === undefined
        ? outcomeOf(sheet, results)
        : { kind: "failed", task: "insert", failure },
    ...(wrote ? { undoable: [...undoable, { task: "insert", sheet, steps }] } : {}),
    ...(last?.kind === "asks" && asking !== undefined
      ? { question: { kind: "insert-rows", annexIndex: asking, ...last.insertion } }
      : {}),
    // Read with the last write, else after it.
    ...(isRefreshed ? known({ reviewed: fresh }) : await refresh(session, sheet)),
  };
}

function outcomeOf(sheet: string, results: readonly InsertedLines[]): Outcome | null {
  const receipts = receiptsOf(results);
  const left = results.flatMap((one) => (one.kind === "asks" ? [] : one.left)).map(({ at }) => at);
  if (receipts.length > 0) {
    const lost = results.flatMap((one) => (one.kind === "written" ? (one.flattened ?? []) : []));
    const flattened = lost.length > 0 ? lost : undefined;
    const receipt = mergeReceipts(receipts);
    return { kind: "inserted", sheet, receipt, left, ...known({ flattened }) };
  }
  return results.some(({ kind }) => kind === "asks")
    ? null
    : { kind: "already-right", sheet, left };
}

function receiptsOf(results: readonly InsertedLines[]) {
  return results.flatMap((one) => (one.kind === "written" ? [one.receipt] : []));
}
