import { makeStyles } from "@fluentui/react-components";
import type { AnnexReview } from "../../core/model/annex-review";
import { usePane } from "../shell/pane-context";
import { CountLine } from "./count-line";
import type { CountLine as Line } from "./describe-counts";
import { labelCount } from "./label-counts";

const useStyles = makeStyles({ list: { margin: 0, padding: 0, listStyle: "none" } });

type Props = { readonly lines: readonly Line[]; readonly annexReview: AnnexReview };

export function CountLines({ lines, annexReview }: Props) {
  const { words } = usePane();
  const styles = useStyles();
  if (lines.length === 0) return null;
  return (
    <ul className={styles.list}>
      {lines.map((line) => (
        <li key={line.status}>
          <CountLine line={line} label={labelCount(words, line)} annexReview={annexReview} />
        </li>
      ))}
    </ul>
  );
}
