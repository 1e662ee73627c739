import { makeStyles } from "@fluentui/react-components";
import { describeOutcome } from "../outcomes/describe-outcome";
import { LiveAnnouncer } from "../live/live-announcer";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  /** Out of sight but not out of a screen reader's reach. */
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** Both regions always exist: screen readers miss a region that appears together with its text. */
export function Announcer() {
  const { state, words } = usePane();
  const styles = useStyles();
  const told = state.outcome === null ? null : describeOutcome(words, state.outcome, state);
  const text = told?.sentences.join(" ") ?? "";
  const urgent = told?.tone === "error" ? text : "";
  return (
    <>
      <div className={styles.unseen} role="status">
        {urgent === "" ? (describeRunning() ?? text) : ""}
      </div>
      <div className={styles.unseen} role="alert">
        {urgent}
      </div>
      <LiveAnnouncer className={styles.unseen} />
    </>
  );

  function describeRunning(): string | undefined {
    if (state.running === null) return undefined;
    const { shell } = words.pane;
    return state.running.waiting || state.isHeldUp
      ? shell.waiting
      : shell.running[state.running.task];
  }
}
