import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Annex } from "../../core/model/annex";
import { usePane } from "../shell/pane-context";

const useStyles = makeStyles({
  summary: { cursor: "pointer", fontSize: tokens.fontSizeBase200 },
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

type Props = { readonly annex: Annex; readonly onAskColumns: () => void };

/** How sure the recognition is, and on demand why. */
export function Clues({ annex, onAskColumns }: Props) {
  const { words } = usePane();
  const styles = useStyles();
  const { annex: say } = words.pane;
  const sentences = [...new Set(annex.why.map(say.explain))];
  return (
    <details>
      <summary className={styles.summary}>
        {annex.certain ? say.certain : say.uncertain}. {say.why}
      </summary>
      <ul className={styles.list}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <Button size="small" data-opens="columns" onClick={onAskColumns}>
        {say.columns}
      </Button>
    </details>
  );
}
