import { Button } from "@fluentui/react-components";
import type { SheetReceipt } from "../../app/own-sheets";
import { openOwnSheet } from "../desk/tasks/open-own-sheet";
import { selectCell } from "../desk/tasks/select";
import { usePane } from "../frame/pane-context";

/** To the sheet that was written, and back to the annex. */
export function WrittenSheetActions({ receipt }: { readonly receipt: SheetReceipt }) {
  const { state, bench, words } = usePane();
  const { outputs: say } = words.pane;
  const annexSheet = state.reviewed?.review.sheet;
  return (
    <>
      <Button
        size="small"
        onClick={() => {
          void openOwnSheet(bench, receipt);
        }}
      >
        {say.open(receipt.sheet)}
      </Button>
      {annexSheet !== undefined && (
        <Button
          size="small"
          onClick={() => {
            void selectCell(bench, { sheet: annexSheet, row: 0, column: 0 });
          }}
        >
          {say.back(annexSheet)}
        </Button>
      )}
    </>
  );
}
