import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../core/model/finding";
import { select } from "../../app/reviewing/show-cell";
import { usePane } from "../shell/pane-context";

const useStyles = makeStyles({
  steps: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  button: { minWidth: 0 },
});

/** Previous and next, always in sight, so that a clerk can walk through the table row by row. */
export function FindingSteps({ shown }: { readonly shown: readonly Finding[] }) {
  const { state, session, words } = usePane();
  const styles = useStyles();
  const { findings: say } = words.pane;
  const at = shown.findIndex(({ id }) => id === state.current);
  const previous = shown[at - 1];
  const next = shown[at + 1];
  const go = (finding: Finding | undefined) => () => {
    if (finding !== undefined) void select(session, finding);
  };
  return (
    <div className={styles.steps}>
      <Button
        size="small"
        className={styles.button}
        disabledFocusable={at < 1}
        onClick={go(previous)}
      >
        ‹ {say.previous}
      </Button>
      <span>{at < 0 ? "" : say.position(at + 1, shown.length)}</span>
      <Button
        size="small"
        className={styles.button}
        disabledFocusable={next === undefined}
        onClick={go(next)}
      >
        {say.next} ›
      </Button>
    </div>
  );
}
