import { makeStyles, tokens } from "@fluentui/react-components";
import { formatMoment } from "../../strings/format";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  line: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});

/** Always there: which sheet the results below belong to, and how old they are. */
export function StatusLine() {
  const { state, words } = usePane();
  const styles = useStyles();
  const { shell } = words.pane;
  const { reviewed } = state;
  return (
    <p className={styles.line}>
      {reviewed === null
        ? shell.notReviewed
        : shell.lastReviewed(formatMoment(reviewed.at), reviewed.review.sheet)}
    </p>
  );
}
