import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { review, reviewBook } from "../../app/commands/checking";
import { undo } from "../../app/commands/correcting";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  checks: { display: "flex", gap: tokens.spacingHorizontalS },
  primary: { flexGrow: 1, fontWeight: tokens.fontWeightSemibold },
  tools: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  tool: { minWidth: 0 },
});

/** The one big button, and under it the few things that are always at hand. */
export function Toolbar() {
  const { state, session, words } = usePane();
  const styles = useStyles();
  const { shell } = words.pane;
  const busy = state.running !== null;
  const undoable = state.undoable.length > 0;
  return (
    <>
      <div className={styles.checks}>
        <Button
          appearance="primary"
          size="large"
          className={styles.primary}
          disabledFocusable={busy}
          onClick={() => {
            void review(session);
          }}
        >
          {shell.review}
        </Button>
        <Button
          size="large"
          className={styles.tool}
          title={shell.reviewBookHint}
          disabledFocusable={busy}
          onClick={() => {
            void reviewBook(session);
          }}
        >
          {shell.reviewBook}
        </Button>
      </div>
      <div className={styles.tools} role="group" aria-label={shell.tools}>
        <Button
          size="small"
          className={styles.tool}
          disabledFocusable={busy || !undoable}
          title={undoable ? undefined : shell.nothingToUndo}
          onClick={() => {
            void undo(session);
          }}
        >
          {shell.undo}
        </Button>
        {(["settings", "help"] as const).map((view) => (
          <Button
            key={view}
            size="small"
            className={styles.tool}
            data-opens={view}
            onClick={() => {
              session.store.send({ kind: "view-opened", view: { kind: view } });
            }}
          >
            {shell[view]}
          </Button>
        ))}
      </div>
    </>
  );
}
