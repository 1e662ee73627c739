import { makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../shell/pane-context";
import { Choice } from "../shell/choice";
import { countBySeverity } from "../../app/reviewing/count-findings";

const useStyles = makeStyles({ list: { paddingBottom: tokens.spacingVerticalXS } });

/** After the whole file was checked: which sheet's results are shown. */
export function SheetList() {
  const { state, session, words } = usePane();
  const styles = useStyles();
  const { shell } = words.pane;
  if (state.book.length < 2) return null;
  const options = state.book.map(({ review: { sheet, annexes } }) => {
    const { error, warning } = countBySeverity(annexes.flatMap(({ findings }) => findings));
    return [sheet, shell.sheetFindings(sheet, error, warning)] as const;
  });
  return (
    <div className={styles.list}>
      <Choice
        label={shell.sheets}
        value={state.reviewed?.review.sheet ?? ""}
        options={options}
        onChoose={(sheet) => {
          session.store.send({ kind: "sheet-chosen", sheet });
        }}
      />
    </div>
  );
}
