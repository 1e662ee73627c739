import type { MarksThere } from "../ports/marks";
import type { ReviewedSheet } from "../reviewing/review-sheet";
import type { Session } from "../session/session";
import { describeBug } from "../session/describe-bug";
import { usableSettings } from "../settings/known-settings";
import { loadMarks } from "../writing/load-marks";
import { loadReviewing } from "../reviewing/load-reviewing";
import type { SheetMarks } from "../session/state";

/**
 * After each piece of work that brought new results, the marks of those sheets follow. Quietly and
 * only then: marking is a write, which takes Excel's own undo list away from whoever is typing.
 */
export function followMarks(session: Session): void {
  const { store } = session;
  const followed = new Map<string, ReviewedSheet>();
  let before = store.state().running;
  let isDue = false;
  let isFollowing = false;

  store.subscribe(() => {
    const { running } = store.state();
    if (before !== null && running === null) {
      // Switching brings the marks along itself.
      if (before.task === "mark") rememberMarked();
      else isDue = true;
    }
    before = running;
    void follow();
  });

  function remember(reviewed: ReviewedSheet): void {
    followed.set(reviewed.review.sheet, reviewed);
  }

  function rememberMarked(): void {
    const { outcome, reviewed } = store.state();
    if (outcome?.kind === "marked" && outcome.on && reviewed !== null) remember(reviewed);
  }

  async function follow(): Promise<void> {
    if (isFollowing) return;
    isFollowing = true;
    try {
      while (isDue && store.state().running === null) {
        isDue = false;
        await followAll();
      }
    } catch (bug) {
      store.send({ kind: "broke", bug: describeBug(bug) });
    } finally {
      isFollowing = false;
    }
  }

  async function followAll(): Promise<void> {
    const changed = resultsOf(session).filter(
      (reviewed) => followed.get(reviewed.review.sheet) !== reviewed,
    );
    if (changed.length === 0) return;
    const looked = await session.marks.look(changed.map(({ review }) => review.sheet));
    for (const reviewed of changed) {
      // Somebody has pressed the next button: its results come first.
      if (store.state().running !== null) {
        isDue = true;
        return;
      }
      const { sheet } = reviewed.review;
      const on = union(store.state().marks[sheet], looked.ok ? looked.value.get(sheet) : undefined);
      const isRead = followed.get(sheet)?.at !== reviewed.at;
      const isOn = on.highlights || on.comments;
      const trouble = isOn ? await bring(session, reviewed, on, isRead) : null;
      if (trouble === null) remember(reviewed);
      if (trouble !== null) know(session, sheet, { ...on, trouble });
      else know(session, sheet, isOn ? { ...on, told: await tellOf(reviewed) } : on);
    }
  }
}

/** Without new results, as when a finding is ignored, rows may have moved since: then it is read again. */
async function bring(
  session: Session,
  reviewed: ReviewedSheet,
  kinds: MarksThere,
  isRead: boolean,
) {
  const { marks, store } = session;
  const current = isRead
    ? { ok: true as const, value: reviewed }
    : await readAgain(session, reviewed);
  if (!current.ok) return current.failure;
  const { planMarks, commentWords, summaryStrings } = await loadMarks();
  const words = commentWords(summaryStrings(store.state().preferences.summaryLanguage));
  const brought = await marks.bring(planMarks(current.value, kinds, words));
  return brought.ok ? null : brought.failure;
}

async function readAgain(session: Session, { review: { sheet } }: ReviewedSheet) {
  const { reviewSheet } = await loadReviewing();
  const { settings } = await usableSettings(session);
  return reviewSheet(session.ports, settings, { sheet, others: session.store.state().book });
}

async function tellOf(reviewed: ReviewedSheet): Promise<string> {
  const { nameFindings } = await loadMarks();
  return nameFindings(reviewed);
}

function resultsOf({ store }: Session): readonly ReviewedSheet[] {
  const { book, reviewed } = store.state();
  if (book.length > 0) return book;
  return reviewed === null ? [] : [reviewed];
}

function union(one: MarksThere | undefined, other: MarksThere | undefined): MarksThere {
  return {
    highlights: one?.highlights === true || other?.highlights === true,
    comments: one?.comments === true || other?.comments === true,
  };
}

function know({ store }: Session, sheet: string, marks: SheetMarks): void {
  store.send({ kind: "marks-known", sheet, marks });
}
