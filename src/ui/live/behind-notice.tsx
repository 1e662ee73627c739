import { Button } from "@fluentui/react-components";
import { review } from "../desk/tasks/review";
import { Notice } from "../frame/notice";
import { usePane } from "../frame/pane-context";
import { behindOf } from "./behind-of";
import { reviewShown } from "./review-shown";

/** The results are old, why, and the way to new ones. */
export function BehindNotice() {
  const { state, bench, words } = usePane();
  const behind = behindOf(state);
  if (behind === undefined || state.running !== null) return null;
  const { live: say } = words.pane;
  const hasLostName = behind.because === "renamed" || behind.because === "gone";
  const check = () => {
    void (hasLostName ? review(bench) : reviewShown(bench));
  };
  return (
    <Notice
      tone="warning"
      actions={
        <Button size="small" appearance="primary" onClick={check}>
          {say.checkAgain}
        </Button>
      }
    >
      <strong>{say.behind[behind.because]}</strong>
      <div>{say.outdated}</div>
    </Notice>
  );
}
