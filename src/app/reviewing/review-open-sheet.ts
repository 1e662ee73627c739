import { known } from "../../core/model/known";
import { done, type Result } from "../failure";
import type { Ending } from "../session/event";
import type { Session } from "../session/session";
import { usableSettings } from "../settings/known-settings";
import { reviewSheet, type SheetRequest } from "./review-one-sheet";

/** The sheet that is open, alone. */
export function reviewOpenSheet(session: Session): Promise<Result<Ending>> {
  return reviewOne(session, {});
}

/** A full check of the sheet whose results are shown, wherever the user is by now. */
export function reviewShownSheet(session: Session, sheet: string): Promise<Result<Ending>> {
  return reviewOne(session, { sheet, others: session.store.state().book });
}

async function reviewOne(session: Session, request: SheetRequest): Promise<Result<Ending>> {
  const { settings, trouble } = await usableSettings(session);
  const reviewed = await reviewSheet(session.ports, settings, request);
  if (!reviewed.ok) return reviewed;
  const outcome = { kind: "reviewed", ...known({ trouble }) } as const;
  const { sheet } = reviewed.value.review;
  // Its name may be new since it was opened.
  const alone = { book: [], open: { sheet, isOurs: false } };
  return done({
    outcome,
    reviewed: reviewed.value,
    ...(request.sheet === undefined ? alone : {}),
  });
}
