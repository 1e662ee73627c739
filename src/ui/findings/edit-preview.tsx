import { makeStyles, tokens } from "@fluentui/react-components";
import { formatPosition } from "../../core/sheet/address";
import type { CellEdit } from "../../core/sheet/edit";
import { nameCells } from "../outcomes/name-cells";
import { usePane } from "../shell/pane-context";
import { ChangedText } from "./changed-text";
import { findDifference } from "../../core/text/difference";
import { groupEdits } from "./group-edits";
import { showInput } from "./show-input";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyle: "none",
  },
  edit: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  cells: { gridColumn: "1 / -1", fontWeight: tokens.fontWeightSemibold },
  name: { color: tokens.colorNeutralForeground2 },
});

/** Before and after of every cell that a fix would write; the same change in many cells is shown once. */
export function EditPreview({ edits }: { readonly edits: readonly CellEdit[] }) {
  const { words } = usePane();
  const styles = useStyles();
  const { findings: say } = words.pane;
  return (
    <ul className={styles.list}>
      {groupEdits(edits).map(({ change, cells }) => {
        const was = showInput(words.language, change.was);
        const becomes = showInput(words.language, change.becomes, change.numberFormat);
        const { lead, tail, ...parts } = findDifference(was, becomes);
        // "95" and 95 look alike; only their kind differs.
        const kinds = was === becomes && typeof change.was !== typeof change.becomes;
        return (
          <li key={formatPosition(change.at)} className={styles.edit}>
            <span className={styles.cells}>{nameCells(words, cells)}</span>
            <span className={styles.name}>{say.before}</span>
            <ChangedText
              kind="was"
              whole={was}
              parts={[lead, parts.was, tail]}
              remark={kinds ? say.kinds[kindOf(change.was)] : ""}
            />
            <span className={styles.name}>{say.after}</span>
            <ChangedText
              kind="becomes"
              whole={becomes}
              parts={[lead, parts.becomes, tail]}
              remark={kinds ? say.kinds[kindOf(change.becomes)] : ""}
            />
          </li>
        );
      })}
    </ul>
  );
}

function kindOf(input: CellEdit["was"]): "text" | "number" {
  return typeof input === "string" ? "text" : "number";
}
