import { Button } from "@fluentui/react-components";
import { insertSummary } from "../../app/commands/inserting-summaries";
import { Notice } from "./notice";
import { usePane } from "./pane-context";

/** Inserting rows moves the user's table, so it is asked; nothing has been written yet. */
export function QuestionNotice() {
  const { state, session, words } = usePane();
  const { question } = state;
  if (question === null) return null;
  const { insertRows, yes, no } = words.pane.outcomes.question;
  const accept = () => {
    void insertSummary(session, { annexIndex: question.annexIndex, rowsMayBeInserted: true });
  };
  const decline = () => {
    session.store.send({ kind: "question-declined" });
  };
  return (
    <Notice
      tone="warning"
      actions={
        <>
          <Button size="small" appearance="primary" onClick={accept}>
            {yes}
          </Button>
          <Button size="small" onClick={decline}>
            {no}
          </Button>
        </>
      }
    >
      {insertRows(question.sheet, question.count, question.before + 1)}
    </Notice>
  );
}
