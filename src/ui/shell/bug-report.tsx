import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { tellFailure } from "../../strings/failures/sentences";
import type { Bug } from "../../app/session/state";
import { CopyableText } from "./copyable-text";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  report: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  advice: { margin: 0 },
});

/** Instead of a blank pane: what happened, that the data is safe, and what to hand to whom. */
export function BugReport({ bug }: { readonly bug: Bug }) {
  const { session, words } = usePane();
  const styles = useStyles();
  const { bug: say } = words.pane.shell;
  const told = bug.codeMissing
    ? tellFailure(words.failures, { kind: "code-missing" })
    : { says: say.heading, advice: say.advice };
  return (
    <section className={styles.report} role="alert">
      <h2 className={styles.heading}>{told.says}</h2>
      <p className={styles.advice}>{told.advice}</p>
      <Button
        appearance="primary"
        onClick={() => {
          session.store.send({ kind: "bug-closed" });
        }}
      >
        {say.reopen}
      </Button>
      {!bug.codeMissing && <CopyableText label={say.details} text={bug.details} />}
    </section>
  );
}
