import { Notice } from "./notice";
import { OutcomeNotice } from "./outcome-notice";
import { usePane } from "./pane-context";
import { QuestionNotice } from "./question-notice";
import { RunningNotice } from "./running-notice";

/** What is going on, below the buttons so that these never jump away under the mouse. */
export function Notices() {
  const { state, words } = usePane();
  return (
    <>
      <RunningNotice />
      <OutcomeNotice />
      <QuestionNotice />
      {state.outdated && <Notice tone="warning">{words.pane.frame.outdated}</Notice>}
    </>
  );
}
