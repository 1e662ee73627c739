import { follow, NO_HISTORY } from "../../../src/app/reviewing/review-history";
import { reduce } from "../../../src/app/session/reduce";
import { PAGE, START, type SessionState } from "../../../src/app/session/state";
import { annexReview, finding, reviewed } from "../../builders/reviews";

const running: SessionState = { ...START, running: { id: 7, task: "review", waiting: false } };
/** Work that is over may have brought something to mark. */
const RESTED: SessionState = { ...START, marking: { ...START.marking, isDue: true } };
const results = reviewed(annexReview(["completed"], { findings: [finding("f1")] }));

test("beginning clears what the last piece of work left behind", () => {
  const before: SessionState = {
    ...START,
    outcome: { kind: "saved" },
    question: { kind: "insert-rows", sheet: "Phụ lục 1", annexIndex: 0, before: 3, count: 3 },
  };
  expect(reduce(before, { kind: "began", id: 1, task: "fix" })).toEqual({
    ...START,
    lastId: 1,
    running: { id: 1, task: "fix", waiting: false },
  });
});

test("waiting is told only for the work that is running", () => {
  expect(reduce(running, { kind: "waited", id: 6 })).toBe(running);
  expect(reduce(running, { kind: "waited", id: 7 }).running?.waiting).toBe(true);
});

test("work that was given up on ends unheard", () => {
  const stopped = reduce(running, { kind: "stopped" });
  expect(stopped.outcome).toEqual({ kind: "stopped" });
  const ending = { outcome: { kind: "reviewed" }, reviewed: results } as const;
  expect(reduce(stopped, { kind: "ended", id: 7, ending })).toBe(stopped);
});

test("new results replace the old ones and are never outdated", () => {
  const ending = { outcome: { kind: "reviewed" }, reviewed: results } as const;
  const after = reduce({ ...running, outdated: true }, { kind: "ended", id: 7, ending });
  const history = follow(NO_HISTORY, results);
  expect(after).toEqual({ ...RESTED, outcome: { kind: "reviewed" }, reviewed: results, history });
});

test("a failed reading keeps the old results and says when they are outdated", () => {
  const before = { ...running, reviewed: results };
  const ending = { outcome: { kind: "saved" }, outdated: true } as const;
  expect(reduce(before, { kind: "ended", id: 7, ending })).toEqual({
    ...RESTED,
    outcome: { kind: "saved" },
    reviewed: results,
    outdated: true,
  });
});

test("the first certain annex is shown", () => {
  const unsure = annexReview(["completed"], { annex: { certain: false } });
  const sure = annexReview(["in-progress"]);
  const ending = { outcome: null, reviewed: reviewed(unsure, sure) };
  expect(reduce(running, { kind: "ended", id: 7, ending }).annexIndex).toBe(1);
});

test("after a fix the next review keeps the open finding where it still exists", () => {
  const open: SessionState = { ...running, reviewed: results, current: "f1" };
  const still = { outcome: null, reviewed: results };
  expect(reduce(open, { kind: "ended", id: 7, ending: still }).current).toBe("f1");
  const gone = { outcome: null, reviewed: reviewed(annexReview(["completed"])) };
  expect(reduce(open, { kind: "ended", id: 7, ending: gone }).current).toBeNull();
});

test("filtering starts the list from its beginning again", () => {
  const far: SessionState = { ...START, limit: 3 * PAGE };
  expect(reduce(far, { kind: "severity-toggled", severity: "hint" })).toEqual({
    ...START,
    filter: { hidden: ["hint"], words: "" },
  });
  expect(reduce(far, { kind: "searched", words: "hồ sơ" })).toEqual({
    ...START,
    filter: { hidden: [], words: "hồ sơ" },
  });
});

test("a severity toggled twice is shown again", () => {
  const once = reduce(START, { kind: "severity-toggled", severity: "hint" });
  expect(reduce(once, { kind: "severity-toggled", severity: "hint" })).toEqual(START);
});

test("after a bug the pane starts anew but can still undo", () => {
  const receipt = { written: [], stale: [], refused: [] };
  const undoable = [
    { task: "fix", sheet: "Phụ lục 1", steps: [{ kind: "cells", receipt }] },
  ] as const;
  const bug = { details: "TypeError", codeMissing: false };
  const broken = reduce({ ...running, reviewed: results, undoable }, { kind: "broke", bug });
  expect(broken.bug).toBe(bug);
  expect(reduce(broken, { kind: "bug-closed" })).toEqual({ ...START, undoable });
});
