import type { Annex } from "../../core/model/annex";
import { known } from "../../core/model/known";
import type { SheetSnapshot } from "../../core/sheet/snapshot";
import { done, type Failure, type Result } from "../failure";
import { refresh } from "../reviewing/refresh";
import type { Ending } from "../session/event";
import type { Session } from "../session/session";
import type { Outcome } from "../session/state";
import { usableSettings } from "../settings/known-settings";
import { insertLines, type InsertedLines } from "./insert-lines";
import { mergeReceipts } from "./merge-receipts";

export type WantedAnnex = { readonly annex: Annex; readonly index: number };

/** One annex after the other; the first that fails or asks ends it, what was written before stays undoable. */
export async function insertSummary(
  session: Session,
  wanted: readonly WantedAnnex[],
  rowsMayBeInserted: boolean,
): Promise<Result<Ending>> {
  const { preferences, reviewed, book } = session.store.state();
  const { summaryLanguage, summaryLive: live, summaryLeadingZero: leadingZero } = preferences;
  const word = await session.ports.words.lines(summaryLanguage, { leadingZero });
  const { settings } = await usableSettings(session);
  const results: InsertedLines[] = [];
  for (const { annex, index } of wanted) {
    const { sheet, title } = annex;
    const seen = reviewed === null ? undefined : sizeOf(reviewed.snapshot, annex);
    const result = await insertLines(session.ports, settings, {
      annex: { sheet, title, index },
      ...known({ seen }),
      others: book,
      word,
      live,
      rowsMayBeInserted,
    });
    if (!result.ok) return done(await endInsertion(session, { results, failure: result.failure }));
    results.push(result.value);
    if (result.value.kind === "asks") {
      const { before, count } = result.value.insertion;
      const question = { kind: "insert-rows", annexIndex: index, before, count } as const;
      return done({ ...(await endInsertion(session, { results })), question });
    }
  }
  return done(await endInsertion(session, { results }));
}

function sizeOf({ rowCount, columnCount }: SheetSnapshot, { headerRows, area }: Annex) {
  return { rowCount, columnCount, around: headerRows[0] ?? area.row };
}

type Insertion = { readonly results: readonly InsertedLines[]; readonly failure?: Failure };

async function endInsertion(session: Session, insertion: Insertion): Promise<Ending> {
  const { results, failure } = insertion;
  const { reviewed, undoable } = session.store.state();
  const receipts = receiptsOf(insertion);
  const steps = receipts.map((receipt) => ({ kind: "cells", receipt }) as const);
  const wrote = receipts.some(({ written, insertion: rows }) => written.length > 0 || rows);
  const fresh = failure === undefined ? results.at(-1)?.fresh : undefined;
  return {
    outcome: outcomeOf(insertion),
    ...(wrote ? { undoable: [...undoable, { task: "insert", steps }] } : {}),
    // Read with the last write, else after it.
    ...(fresh !== undefined
      ? { reviewed: fresh }
      : receipts.length === 0 || reviewed === null
        ? {}
        : await refresh(session, reviewed.review.sheet)),
  };
}

function receiptsOf({ results }: Insertion) {
  return results.flatMap((one) => (one.kind === "written" ? [one.receipt] : []));
}

function outcomeOf(insertion: Insertion): Outcome | null {
  const { results, failure } = insertion;
  if (failure !== undefined) return { kind: "failed", task: "insert", failure };
  const receipts = receiptsOf(insertion);
  const left = results.flatMap((one) => (one.kind === "asks" ? [] : one.left)).map(({ at }) => at);
  if (receipts.length > 0) {
    const lost = results.flatMap((one) => (one.kind === "written" ? (one.flattened ?? []) : []));
    const flattened = lost.length > 0 ? lost : undefined;
    return { kind: "inserted", receipt: mergeReceipts(receipts), left, ...known({ flattened }) };
  }
  return results.some(({ kind }) => kind === "asks") ? null : { kind: "already-right", left };
}
