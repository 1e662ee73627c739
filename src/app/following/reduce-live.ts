import type { Failure } from "../failure";
import { countBySeverity } from "../reviewing/count-findings";
import { follow } from "../reviewing/review-history";
import type { ReviewedSheet } from "../reviewing/review-one-sheet";
import { show } from "../session/show-results";
import type { SessionState } from "../session/state";
import type { Followed } from "./follow-changes";
import {
  REST_MS,
  RETRY_MS,
  SECOND_LOOK_MS,
  type Behind,
  type LiveEvent,
  type LiveNews,
  type LiveState,
} from "./live-state";

/** Results that change while somebody types: nothing else of the session may move. */
export function reduceLive(state: SessionState, event: LiveEvent): SessionState {
  switch (event.kind) {
    case "live-status":
      return withLive(state, { status: event.status });
    case "reading-changes":
      return withLive(state, { isReading: true });
    case "changes-read": {
      const rested = withLive(state, { isReading: false, pause: REST_MS });
      if (!isWanted(state, event)) return rested;
      const { former, result } = event;
      return result.ok
        ? settle(rested, former, result.value)
        : holdUp(rested, former, result.failure);
    }
    case "fell-behind":
      return fallBehind(state, event.behind);
    case "followed":
      return replace(state, event.former, event.reviewed);
  }
}

function withLive(state: SessionState, change: Partial<LiveState>): SessionState {
  return { ...state, live: { ...state.live, ...change } };
}

/** What a reading brings during a piece of work is dropped, and read again afterwards. */
function isWanted(
  { reviewed, book, preferences, running, settings }: SessionState,
  read: Extract<LiveEvent, { readonly kind: "changes-read" }>,
): boolean {
  const isThere = reviewed === read.former || book.includes(read.former);
  return isThere && preferences.liveReview && running === null && settings === read.settings;
}

function settle(state: SessionState, former: ReviewedSheet, read: Followed): SessionState {
  const isLost = read.kind === "lost";
  if (isLost && read.because === "does-not-fit" && state.live.doubtful !== former) {
    return withLive(state, { doubtful: former, pause: SECOND_LOOK_MS });
  }
  const answered = withLive(heldUp(state, false), { doubtful: null });
  if (isLost) return fallBehind(answered, { snapshot: former.snapshot, because: read.because });
  return read.kind === "followed" ? replace(answered, former, read.reviewed) : answered;
}

function holdUp(state: SessionState, { snapshot }: ReviewedSheet, { kind }: Failure): SessionState {
  if (kind === "sheet-missing") return fallBehind(state, { snapshot, because: "gone" });
  return withLive(heldUp(state, true), { pause: RETRY_MS });
}

function heldUp(state: SessionState, isHeldUp: boolean): SessionState {
  const { status } = state.live;
  return status.kind === "on" ? withLive(state, { status: { ...status, isHeldUp } }) : state;
}

function fallBehind(state: SessionState, behind: Behind): SessionState {
  const present = new Set([state.reviewed, ...state.book].map((one) => one?.snapshot));
  const all = [...state.live.behind, behind];
  return withLive(state, { behind: all.filter(({ snapshot }) => present.has(snapshot)) });
}

function replace(state: SessionState, former: ReviewedSheet, reviewed: ReviewedSheet) {
  const followed: SessionState = {
    ...state,
    book: state.book.map((one) => (one === former ? reviewed : one)),
    history: follow(state.history, reviewed),
  };
  if (state.reviewed !== former) return followed;
  const news = newsOf(reviewed);
  const shown = show(followed, reviewed);
  if (JSON.stringify(news) === JSON.stringify(newsOf(former))) return shown;
  // "Checked: 3 errors" would go on telling numbers of its own.
  const outcome = isAboutNumbers(state.outcome) ? null : state.outcome;
  return withLive({ ...shown, outcome }, { news });
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
