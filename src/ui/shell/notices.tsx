import { makeStyles, tokens } from "@fluentui/react-components";
import { behindOf } from "../../app/following/behind-of";
import { sheetInFront } from "../../app/following/follow-open-sheet";
import { BehindNotice } from "../live/behind-notice";
import { Notice } from "./notice";
import { OpenSheetNotice } from "./open-sheet-notice";
import { OutcomeNotice } from "./outcome-notice";
import { usePane } from "./pane-context";
import { QuestionNotice } from "./question-notice";
import { RunningNotice } from "./running-notice";

const useStyles = makeStyles({
  notices: {
    position: "sticky",
    bottom: 0,
    zIndex: 2,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    maxHeight: "60vh",
    overflowY: "auto",
    // The last thing on the page, so it takes the space that is left above it.
    margin: `auto calc(-1 * ${tokens.spacingHorizontalL}) 0`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** What is going on, at the lower edge: in sight from wherever a button was pressed, and nothing jumps. */
export function Notices() {
  const { state, words } = usePane();
  const styles = useStyles();
  const { outcome, running, question, outdated } = state;
  const isOld = outdated || behindOf(state) !== undefined || sheetInFront(state) !== undefined;
  if (outcome === null && running === null && question === null && !isOld) return null;
  return (
    <div className={styles.notices}>
      <RunningNotice />
      <OutcomeNotice />
      <QuestionNotice />
      {outdated && <Notice tone="warning">{words.pane.shell.outdated}</Notice>}
      <BehindNotice />
      <OpenSheetNotice />
    </div>
  );
}
