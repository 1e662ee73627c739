import type { MarksThere } from "../ports/marks";
import type { ReviewedSheet } from "../reviewing/review-one-sheet";
import { describeBug } from "../session/describe-bug";
import type { Session } from "../session/session";
import type { SessionState } from "../session/state";

/**
 * After each piece of work that brought new results, the marks of those sheets follow. Quietly and
 * only then: marking is a write, which takes Excel's own undo list away from whoever is typing.
 */
export function followMarks(session: Session): void {
  const { store } = session;
  store.subscribe(() => void follow());

  async function follow(): Promise<void> {
    const { marking, running } = store.state();
    if (!marking.isDue || marking.isFollowing || running !== null) return;
    store.send({ kind: "marks-following" });
    try {
      store.send({ kind: "marks-rested", isDue: !(await followAll(session)) });
    } catch (bug) {
      store.send({ kind: "marks-rested", isDue: false });
      store.send({ kind: "broke", bug: describeBug(bug) });
    }
  }
}

/** False: somebody has pressed the next button meanwhile, and its results come first. */
async function followAll(session: Session): Promise<boolean> {
  const { store, ports } = session;
  const changed = unfollowed(store.state());
  if (changed.length === 0) return true;
  const looked = await ports.marks.see(changed.map(({ review }) => review.sheet));
  for (const reviewed of changed) {
    const { running, marks, marking } = store.state();
    if (running !== null) return false;
    const { sheet } = reviewed.review;
    const on = union(marks[sheet], looked.ok ? looked.value.get(sheet) : undefined);
    if (!on.highlights && !on.comments) {
      store.send({ kind: "marks-known", sheet, marks: on, of: reviewed });
      continue;
    }
    const { updateMarks } = await import("../writing/update-marks");
    // Without new results, as when a finding is ignored, rows may have moved since.
    const isOld = marking.followed.get(sheet)?.at === reviewed.at;
    const brought = await updateMarks(session, reviewed, on, isOld);
    store.send(
      brought.ok
        ? { kind: "marks-known", sheet, marks: { ...on, tells: brought.value }, of: reviewed }
        : { kind: "marks-known", sheet, marks: { ...on, trouble: brought.failure } },
    );
  }
  return true;
}

function unfollowed({ book, reviewed, marking }: SessionState): readonly ReviewedSheet[] {
  const results = book.length > 0 || reviewed === null ? book : [reviewed];
  return results.filter((one) => marking.followed.get(one.review.sheet) !== one);
}

function union(one: MarksThere | undefined, other: MarksThere | undefined): MarksThere {
  return {
    highlights: one?.highlights === true || other?.highlights === true,
    comments: one?.comments === true || other?.comments === true,
  };
}
