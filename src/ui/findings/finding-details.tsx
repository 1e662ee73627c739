import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Finding } from "../../core/model/finding";
import { sayFinding } from "../../strings/rules/say-finding";
import { fix } from "../../app/commands/correcting";
import { usePane } from "../shell/pane-context";
import { EditPreview } from "./edit-preview";
import { IgnoreForm } from "./ignore-form";

const useStyles = makeStyles({
  details: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalM} 32px`,
    overflowWrap: "anywhere",
  },
  sentence: { margin: 0 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Why it matters, what to do, and where possible the fix with its before and after. */
export function FindingDetails({ finding }: { readonly finding: Finding }) {
  const { state, session, words } = usePane();
  const styles = useStyles();
  const [ignoring, setIgnoring] = useState(false);
  const { findings: say } = words.pane;
  const { why, todo } = sayFinding(words.language, finding);
  const busy = state.running !== null;
  const { fix: offered } = finding;
  return (
    <div className={styles.details}>
      <p className={styles.sentence}>
        <strong>{say.why}:</strong> {why}
      </p>
      <p className={styles.sentence}>
        <strong>{say.todo}:</strong> {todo}
      </p>
      {offered !== undefined && <EditPreview edits={offered.edits} />}
      {offered?.kind === "review" && <p className={styles.sentence}>{say.fixReview}</p>}
      <div className={styles.actions}>
        {offered !== undefined && (
          <Button
            size="small"
            appearance="primary"
            disabledFocusable={busy}
            onClick={() => {
              void fix(session, [finding]);
            }}
          >
            {say.fixOne(offered.edits.length)}
          </Button>
        )}
        {!ignoring && (
          <Button
            size="small"
            disabledFocusable={busy}
            onClick={() => {
              setIgnoring(true);
            }}
          >
            {say.ignore}
          </Button>
        )}
      </div>
      {ignoring && (
        <IgnoreForm
          finding={finding}
          onCancel={() => {
            setIgnoring(false);
          }}
        />
      )}
    </div>
  );
}
