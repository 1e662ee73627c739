import { reviewShown } from "../commands/checking";
import { failed, type Result } from "../failure";
import type { StopWatching } from "../ports/live-changes";
import { NO_SETTINGS } from "../ports/settings";
import type { ReviewedSheet } from "../reviewing/review-one-sheet";
import { isCodeMissing } from "../session/code-missing";
import { describeBug } from "../session/describe-bug";
import type { Session } from "../session/session";
import type { SessionState } from "../session/state";
import { createTimer } from "../session/timer";
import type { Followed } from "./follow-changes";
import { REST_MS } from "./live-state";
import { nextToFollow } from "./next-to-follow";

/**
 * While switched on, the results of the session follow the cells: after each pause in typing, one
 * sheet at a time. Any piece of work that was asked for goes first.
 */
export function followLive(session: Session): void {
  const { store, ports } = session;
  const timer = createTimer(ports, () => void catchUp());
  let stopWatching: StopWatching | undefined;

  store.subscribe(onState);
  onState();

  function onState(): void {
    const { preferences, live } = store.state();
    const { kind } = live.status;
    if (preferences.liveReview && kind === "off") void switchOn();
    if (!preferences.liveReview && (kind === "on" || kind === "failed")) void switchOff();
    // What was heard during a piece of work, or of a sheet that is shown only now.
    if (kind === "on" && !timer.isSet() && next() !== undefined) timer.restart(live.pause);
  }

  function next(): ReviewedSheet | undefined {
    return nextToFollow(store.state(), ports.liveChanges);
  }

  async function switchOn(): Promise<void> {
    store.send({ kind: "live-status", status: { kind: "starting" } });
    try {
      const watched = await ports.liveChanges.watch(() => {
        timer.restart(REST_MS);
      });
      if (!watched.ok) {
        const { failure } = watched;
        store.send({ kind: "live-status", status: { kind: "failed", failure } });
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
    timer.cancel();
    store.send({ kind: "live-status", status: { kind: "off" } });
    const stop = stopWatching;
    stopWatching = undefined;
    await stop?.();
  }

  async function catchUp(): Promise<void> {
    const former = next();
    const before = store.state();
    if (former === undefined || !before.preferences.liveReview) return;
    store.send({ kind: "reading-changes" });
    try {
      const result = await readChanges(session, former, before);
      store.send({ kind: "changes-read", former, settings: before.settings, result });
    } catch (bug) {
      store.send({ kind: "broke", bug: describeBug(bug) });
    }
  }
}

async function readChanges(
  { ports }: Session,
  former: ReviewedSheet,
  { settings, book }: SessionState,
): Promise<Result<Followed>> {
  try {
    const { followChanges } = await import("./follow-changes");
    return await followChanges(ports.liveChanges, ports, settings ?? NO_SETTINGS, former, book);
  } catch (bug) {
    if (isCodeMissing(bug)) return failed({ kind: "code-missing" });
    throw bug;
  }
}
