import { describeOutcome } from "../outcomes/describe-outcome";
import { hasActions, OutcomeActions } from "../outputs/outcome-actions";
import { Notice } from "./notice";
import { usePane } from "./pane-context";

/** How the last piece of work ended. Stays until the next one begins or it is closed. */
export function OutcomeNotice() {
  const { state, session, words } = usePane();
  const { outcome } = state;
  if (outcome === null) return null;
  const { tone, sentences } = describeOutcome(words, outcome, state);
  const [first, ...further] = sentences;
  const dismiss = () => {
    session.store.send({ kind: "outcome-dismissed" });
  };
  return (
    <Notice
      tone={tone}
      dismiss={{ label: words.pane.shell.dismiss, onDismiss: dismiss }}
      actions={hasActions(outcome) ? <OutcomeActions outcome={outcome} /> : undefined}
    >
      <strong>{first}</strong>
      {further.map((sentence) => (
        <div key={sentence}>{sentence}</div>
      ))}
    </Notice>
  );
}
