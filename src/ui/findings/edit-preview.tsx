import { makeStyles, tokens } from "@fluentui/react-components";
import { formatPosition } from "../../core/sheet/address";
import type { CellEdit } from "../../core/sheet/edit";
import { usePane } from "../frame/pane-context";
import { findDifference, showBlanks } from "./difference";
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
  cell: { gridColumn: "1 / -1", fontWeight: tokens.fontWeightSemibold },
  name: { color: tokens.colorNeutralForeground2 },
  text: { whiteSpace: "pre-wrap" },
  was: { backgroundColor: tokens.colorStatusDangerBackground2, color: "inherit" },
  becomes: {
    backgroundColor: tokens.colorStatusSuccessBackground2,
    color: "inherit",
    textDecorationLine: "none",
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** Before and after of every cell that a fix would write. */
export function EditPreview({ edits }: { readonly edits: readonly CellEdit[] }) {
  const { words } = usePane();
  const styles = useStyles();
  const { findings: say } = words.pane;
  return (
    <ul className={styles.list}>
      {edits.map((edit) => {
        const was = showInput(words.language, edit.was);
        const becomes = showInput(words.language, edit.becomes, edit.numberFormat);
        const parts = findDifference(was, becomes);
        // "95" and 95 look alike; only their kind differs.
        const kinds = was === becomes && typeof edit.was !== typeof edit.becomes;
        return (
          <li key={formatPosition(edit.at)} className={styles.edit}>
            <span className={styles.cell}>{formatPosition(edit.at)}</span>
            <span className={styles.name}>{say.before}</span>
            <span className={styles.text}>
              {was === "" ? (
                say.empty
              ) : (
                <>
                  {parts.lead}
                  <del className={styles.was}>{showBlanks(parts.was)}</del>
                  {parts.tail}
                  {kinds && ` ${say.kinds[kindOf(edit.was)]}`}
                </>
              )}
            </span>
            <span className={styles.name}>{say.after}</span>
            <span className={styles.text}>
              {becomes === "" ? (
                say.empty
              ) : (
                <>
                  {parts.lead}
                  <ins className={styles.becomes}>{showBlanks(parts.becomes)}</ins>
                  {parts.tail}
                  {kinds && ` ${say.kinds[kindOf(edit.becomes)]}`}
                </>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function kindOf(input: CellEdit["was"]): "text" | "number" {
  return typeof input === "string" ? "text" : "number";
}
