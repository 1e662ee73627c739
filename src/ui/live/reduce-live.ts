import { follow } from "../../app/reviewing/review-history";
import type { ReviewedSheet } from "../../app/reviewing/review-sheet";
import { show } from "../desk/show-results";
import type { State } from "../desk/state";
import { countBySeverity } from "../findings/count-findings";
import type { LiveEvent, LiveNews } from "./live-state";

/** Results that change while somebody types: nothing else on the desk may move. */
export function reduceLive(state: State, event: LiveEvent): State {
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

function replace(state: State, former: ReviewedSheet, reviewed: ReviewedSheet): State {
  const followed: State = {
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

function isAboutNumbers(outcome: State["outcome"]): boolean {
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
