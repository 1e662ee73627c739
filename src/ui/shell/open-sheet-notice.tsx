import { Button } from "@fluentui/react-components";
import { reviewInFront } from "../../app/commands/checking";
import { sheetInFront } from "../../app/following/follow-open-sheet";
import { Notice } from "./notice";
import { usePane } from "./pane-context";

/** Another sheet is open than the one whose results are shown and to which clicks write. */
export function OpenSheetNotice() {
  const { state, session, words } = usePane();
  const open = sheetInFront(state);
  if (open === undefined || state.reviewed === null || state.running !== null) return null;
  const { elsewhere, reviewOpen } = words.pane.shell;
  const check = () => {
    void reviewInFront(session, open);
  };
  return (
    <Notice
      tone="warning"
      actions={
        <Button size="small" onClick={check}>
          {reviewOpen}
        </Button>
      }
    >
      {elsewhere(state.reviewed.review.sheet, open)}
    </Notice>
  );
}
