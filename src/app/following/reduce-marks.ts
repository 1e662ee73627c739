import type { ReviewedSheet } from "../reviewing/review-one-sheet";
import type { Ending, MarksEvent } from "../session/event";
import type { Marking, SessionState } from "../session/state";

export function reduceMarks(state: SessionState, event: MarksEvent): SessionState {
  const { marks, marking } = state;
  switch (event.kind) {
    case "marks-known":
      return {
        ...state,
        marks: { ...marks, [event.sheet]: event.marks },
        marking: event.of === undefined ? marking : withFollowed(marking, event.of),
      };
    case "marks-following":
      return { ...state, marking: { ...marking, isDue: false, isFollowing: true } };
    case "marks-rested":
      return {
        ...state,
        marking: { ...marking, isDue: marking.isDue || event.isDue, isFollowing: false },
      };
  }
}

/** When a piece of work is over: it may have brought new results. Switching brings the marks along itself. */
export function markingAfter({ running, marking }: SessionState, ending?: Ending): Marking {
  if (running === null) return marking;
  if (running.task !== "mark") return { ...marking, isDue: true };
  const isMarked = ending?.outcome?.kind === "marked" && ending.outcome.on;
  return isMarked && ending.reviewed !== undefined
    ? withFollowed(marking, ending.reviewed)
    : marking;
}

function withFollowed(marking: Marking, reviewed: ReviewedSheet): Marking {
  const followed = new Map(marking.followed).set(reviewed.review.sheet, reviewed);
  return { ...marking, followed };
}
