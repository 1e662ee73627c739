import type { Failure, Result } from "../failure";
import type { Followed } from "./follow-changes";
import type { StopWatching } from "../ports/live-changes";
import type { ReviewedSheet } from "../reviewing/review-sheet";
import { NO_SETTINGS } from "../ports/settings";
import type { Session } from "../session/session";
import { isCodeMissing } from "../session/code-missing";
import { describeBug } from "../session/describe-bug";
import { loadFollowing } from "./load-following";
import { reviewShown } from "../reviewing/review-shown";

/** After the last change; together with reading and reviewing well under 300 ms. */
const REST_MS = 150;
/** What does not fit yet may be explained by an event that is on its way. */
const SECOND_LOOK_MS = 400;
/** While Excel does not answer: a cell is being typed in, a dialog is open. */
const RETRY_MS = 3_000;

/**
 * While switched on, the results of the session follow the cells: after each pause in typing, one sheet
 * at a time. Any piece of work that was asked for goes first; what a reading brings during it is
 * dropped, and read again afterwards.
 */
export function followLive(session: Session): void {
  const { store, liveChanges } = session;
  let isSwitchedOn = false;
  let switching: Promise<void> = Promise.resolve();
  let stopWatching: StopWatching | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isReading = false;
  /** Results that did not fit once. */
  let doubtful: ReviewedSheet | undefined;

  store.subscribe(onState);
  onState();

  function onState(): void {
    const { preferences, live } = store.state();
    if (preferences.liveReview !== isSwitchedOn) {
      isSwitchedOn = preferences.liveReview;
      switching = switching.then(isSwitchedOn ? switchOn : switchOff);
    }
    // What was heard during a piece of work, or of a sheet that is shown only now.
    if (timer === undefined && live.status.kind === "on" && next() !== undefined) rest(REST_MS);
  }

  async function switchOn(): Promise<void> {
    if (!isSwitchedOn || stopWatching !== undefined) return;
    store.send({ kind: "live-status", status: { kind: "starting" } });
    try {
      const watched = await liveChanges.watch(() => {
        rest(REST_MS);
      });
      if (!watched.ok) {
        store.send({
          kind: "live-status",
          status: { kind: "failed", failure: watched.failure },
        });
        return;
      }
      stopWatching = watched.value;
    } catch (bug) {
      store.send({ kind: "broke", bug: describeBug(bug) });
      return;
    }
    const { reviewed, running } = store.state();
    // What was read before somebody listened may have changed since; switching on is a click too.
    if (reviewed !== null && running === null) await reviewShown(session);
    store.send({ kind: "live-status", status: { kind: "on", isHeldUp: false } });
  }

  async function switchOff(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    store.send({ kind: "live-status", status: { kind: "off" } });
    const stop = stopWatching;
    stopWatching = undefined;
    await stop?.();
  }

  function rest(milliseconds: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => {
      timer = undefined;
      void catchUp();
    }, milliseconds);
  }

  /** Results whose sheet has changed since, the shown ones first. */
  function next(): ReviewedSheet | undefined {
    const { reviewed, book, running, outdated, live, bug } = store.state();
    // After a write of ours that could not be read back, only a full check knows the cells.
    if (isReading || running !== null || outdated || bug !== null) return undefined;
    const behind = new Set(live.behind.map(({ snapshot }) => snapshot));
    return [...(reviewed === null ? [] : [reviewed]), ...book].find(
      ({ snapshot }) => !behind.has(snapshot) && liveChanges.since(snapshot)?.length !== 0,
    );
  }

  async function catchUp(): Promise<void> {
    const former = next();
    const { book, settings, preferences } = store.state();
    if (former === undefined || !preferences.liveReview) return;
    isReading = true;
    let result: Result<Followed>;
    try {
      const { followChanges } = await loadFollowing();
      result = await followChanges(
        liveChanges,
        session.ports,
        settings ?? NO_SETTINGS,
        former,
        book,
      );
    } catch (bug) {
      if (isCodeMissing(bug)) hold({ kind: "code-missing" }, former);
      else store.send({ kind: "broke", bug: describeBug(bug) });
      return;
    } finally {
      isReading = false;
    }
    const now = store.state();
    const isOnDesk = now.reviewed === former || now.book.includes(former);
    const isWanted = now.preferences.liveReview && now.running === null;
    if (isWanted && isOnDesk && now.settings === settings) {
      settle(former, result);
    }
    if (timer === undefined && next() !== undefined) rest(REST_MS);
  }

  function settle(former: ReviewedSheet, result: Result<Followed>): void {
    if (!result.ok) {
      hold(result.failure, former);
      return;
    }
    const { value } = result;
    if (value.kind === "lost" && value.because === "does-not-fit" && doubtful !== former) {
      doubtful = former;
      rest(SECOND_LOOK_MS);
      return;
    }
    doubtful = undefined;
    setHeldUp(false);
    if (value.kind === "lost") {
      const behind = { snapshot: former.snapshot, because: value.because };
      store.send({ kind: "fell-behind", behind });
    }
    if (value.kind === "followed") {
      store.send({ kind: "followed", former, reviewed: value.reviewed });
    }
  }

  function hold({ kind }: Failure, { snapshot }: ReviewedSheet): void {
    if (kind === "sheet-missing") {
      store.send({ kind: "fell-behind", behind: { snapshot, because: "gone" } });
      return;
    }
    rest(RETRY_MS);
    setHeldUp(true);
  }

  function setHeldUp(isHeldUp: boolean): void {
    const { status } = store.state().live;
    if (status.kind !== "on" || status.isHeldUp === isHeldUp) return;
    store.send({ kind: "live-status", status: { kind: "on", isHeldUp } });
  }
}
