import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { changePreferences } from "../../app/settings/change-preferences";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  welcome: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  lines: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  sample: { margin: 0, color: tokens.colorNeutralForeground2 },
  button: { alignSelf: "flex-start" },
});

/** Shown until closed once; the help view says the same at greater length. */
export function Welcome() {
  const { state, session, words } = usePane();
  const styles = useStyles();
  if (state.preferences.welcomed || state.reviewed !== null) return null;
  const { heading, lines, sample, understood } = words.pane.shell.welcome;
  const close = () => {
    changePreferences(session, { ...state.preferences, welcomed: true });
  };
  return (
    <section className={styles.welcome} aria-labelledby="welcome">
      <h2 id="welcome" className={styles.heading}>
        {heading}
      </h2>
      <ol className={styles.lines}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <p className={styles.sample}>{sample}</p>
      <Button size="small" className={styles.button} onClick={close}>
        {understood}
      </Button>
    </section>
  );
}
