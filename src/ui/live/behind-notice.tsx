import { Button } from "@fluentui/react-components";
import { review, reviewShown } from "../../app/commands/checking";
import { Notice } from "../shell/notice";
import { usePane } from "../shell/pane-context";
import { behindOf } from "../../app/following/behind-of";

/** The results are old, why, and the way to new ones. */
export function BehindNotice() {
  const { state, session, words } = usePane();
  const behind = behindOf(state);
  if (behind === undefined || state.running !== null) return null;
  const { live: say } = words.pane;
  const hasLostName = behind.because === "renamed" || behind.because === "gone";
  const check = () => {
    void (hasLostName ? review(session) : reviewShown(session));
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
