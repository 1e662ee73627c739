import type { SessionEvent, Ending, ViewEvent } from "./event";
import { follow } from "../reviewing/review-history";
import { REST_MS } from "../following/live-state";
import { markingAfter, reduceMarks } from "../following/reduce-marks";
import { reduceLive } from "../following/reduce-live";
import { replaceIn, show } from "./show-results";
import { PAGE, START, type Filter, type SessionState } from "./state";
import type { Severity } from "../../core/model/finding";

/** The only place where the pane's state changes; pure. */
export function reduce(state: SessionState, event: SessionEvent | ViewEvent): SessionState {
  switch (event.kind) {
    case "sheet-opened":
      return { ...state, open: event.open };
    case "began":
      return {
        ...state,
        running: { id: event.id, task: event.task, waiting: false },
        lastId: event.id,
        outcome: null,
        question: null,
        live: { ...state.live, news: null, pause: REST_MS },
      };
    case "waited":
      return state.running?.id === event.id
        ? { ...state, running: { ...state.running, waiting: true } }
        : state;
    case "held-up":
      return { ...state, isHeldUp: event.isHeldUp };
    case "stopped":
      return {
        ...state,
        running: null,
        outcome: { kind: "stopped" },
        marking: markingAfter(state),
      };
    case "ended":
      // Work that was given up on ends later, unheard.
      return state.running?.id === event.id ? end(state, event.ending) : state;
    case "broke":
      return {
        ...state,
        running: null,
        bug: event.bug,
        marking: markingAfter(state),
        live: { ...state.live, isReading: false },
      };
    case "failed":
      return { ...state, outcome: { kind: "failed", task: event.task, failure: event.failure } };
    case "settings-read":
      return { ...state, settings: event.settings };
    case "marks-known":
    case "marks-following":
    case "marks-rested":
      return reduceMarks(state, event);
    case "preferences-changed":
      return { ...state, preferences: event.preferences };
    case "view-opened":
      return event.view.kind === "review"
        ? { ...state, view: event.view }
        : { ...state, view: event.view, outcome: null };
    case "sheet-chosen": {
      const reviewed = state.book.find(({ review }) => review.sheet === event.sheet);
      return reviewed === undefined ? state : show(state, reviewed);
    }
    case "annex-chosen":
      return { ...state, annexIndex: event.index, current: null, limit: PAGE };
    case "severity-toggled":
      return { ...state, filter: toggle(state.filter, event.severity), limit: PAGE };
    case "searched":
      return { ...state, filter: { ...state.filter, words: event.words }, limit: PAGE };
    case "finding-opened":
      return { ...state, current: event.id };
    case "more-wanted":
      return { ...state, limit: state.limit + PAGE };
    case "chart-chosen":
      return { ...state, chartIndicator: event.indicator };
    case "outcome-dismissed":
      return { ...state, outcome: null };
    case "question-declined":
      return { ...state, question: null };
    case "bug-closed":
      return {
        ...START,
        preferences: state.preferences,
        lastId: state.lastId,
        open: state.open,
        marking: { ...state.marking, isDue: false },
        undoable: state.undoable,
        history: state.history,
        isHeldUp: state.isHeldUp,
        live: { ...START.live, status: state.live.status },
      };
    case "live-status":
    case "reading-changes":
    case "changes-read":
    case "followed":
    case "fell-behind":
      return reduceLive(state, event);
  }
}

function end(state: SessionState, ending: Ending): SessionState {
  const ended: SessionState = {
    ...state,
    running: null,
    marking: markingAfter(state, ending),
    outcome: ending.outcome,
    question: ending.question ?? null,
    settings: ending.settings ?? state.settings,
    open: ending.open ?? state.open,
    undoable: ending.undoable ?? state.undoable,
    book: ending.book ?? replaceIn(state.book, ending.reviewed),
    outdated: ending.outdated ?? state.outdated,
    history: [
      ...(ending.book ?? []),
      ...(ending.reviewed === undefined ? [] : [ending.reviewed]),
    ].reduce(follow, state.history),
  };
  return ending.reviewed === undefined ? ended : show(ended, ending.reviewed);
}

function toggle(filter: Filter, severity: Severity): Filter {
  const hidden = filter.hidden.includes(severity)
    ? filter.hidden.filter((one) => one !== severity)
    : [...filter.hidden, severity];
  return { ...filter, hidden };
}
