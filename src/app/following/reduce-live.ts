import { follow } from "../reviewing/review-history";
import type { ReviewedSheet } from "../reviewing/review-sheet";
import { show } from "../session/show-results";
import type { SessionState } from "../session/state";
import { countBySeverity } from "../reviewing/count-findings";
import type { LiveEvent, LiveNews } from "./live-state";

/** Results that change while somebody types: nothing else of the session may move. */
export function reduceLive(state: SessionState, event: LiveEvent): SessionState {
  switch (event.kind) {
    case "live-status":
      return { ...state, live: { ...state.live, status: event.status } };
    case "fell-behind": {
      const onDesk = new Set([state.reviewed, ...state.book].map((one) => one?.snapshot));
      const behind = [...state.live.behind, event.behind].filter(({ snapshot }) =>
        onDesk.has(snapshot),
      );
      return { ...state, live: { ...state.live, behind } };
    }
    case "followed":
      return replace(state, event.former, event.reviewed);
  }
}

function replace(
  state: SessionState,
  former: ReviewedSheet,
  reviewed: ReviewedSheet,
): SessionState {
  const followed: SessionState = {
    ...state,
    book: state.book.map((one) => (one === former ? reviewed : one)),
    history: follow(state.history, reviewed),
  };
  if (state.reviewed !== former) return followed;
  const news = newsOf(reviewed);
  const isNews = JSON.stringify(news) !== JSON.stringify(newsOf(former));
  return {
    ...show(followed, reviewed),
    // "Checked: 3 errors" would go on telling numbers of its own.
    outcome: isNews && isAboutNumbers(state.outcome) ? null : state.outcome,
    live: isNews ? { ...state.live, news } : state.live,
  };
}

function isAboutNumbers(outcome: SessionState["outcome"]): boolean {
  return outcome?.kind === "reviewed" && outcome.trouble === undefined;
}

function newsOf({ review: { annexes } }: ReviewedSheet): LiveNews {
  const certain = annexes.filter(({ annex }) => annex.certain);
  const sum = (number: "total" | "completed" | "inProgress") =>
    certain.reduce((all, { counts }) => all + counts[number], 0);
  const { error, warning } = countBySeverity(annexes.flatMap(({ findings }) => findings));
  return {
    total: sum("total"),
    completed: sum("completed"),
    inProgress: sum("inProgress"),
    errors: error,
    warnings: warning,
  };
}
