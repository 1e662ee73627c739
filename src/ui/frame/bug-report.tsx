import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CopyableText } from "./copyable-text";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  report: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  advice: { margin: 0 },
});

/** Instead of a blank pane: what happened, that the data is safe, and what to hand to whom. */
export function BugReport({ details }: { readonly details: string }) {
  const { bench, words } = usePane();
  const styles = useStyles();
  const { bug } = words.pane.frame;
  return (
    <section className={styles.report} role="alert">
      <h2 className={styles.heading}>{bug.heading}</h2>
      <p className={styles.advice}>{bug.advice}</p>
      <Button
        appearance="primary"
        onClick={() => {
          bench.store.send({ kind: "bug-closed" });
        }}
      >
        {bug.reopen}
      </Button>
      <CopyableText label={bug.details} text={details} />
    </section>
  );
}
