import { Button } from "@fluentui/react-components";
import type { SheetReceipt } from "../../app/ports/own-sheets";
import type { Outcome } from "../../app/session/outcome";
import { openOwnSheet, selectCell } from "../../app/reviewing/show-cell";
import { writeSummarySheet } from "../../app/commands/writing-sheets";
import { usePane } from "../shell/pane-context";
import { isTurnedAway } from "./is-turned-away";

/** What one may want next: see the sheet that was written, or have one where the annex takes nothing. */
export function OutcomeActions({ outcome }: { readonly outcome: Outcome }) {
  const { session, words } = usePane();
  if (outcome.kind === "sheet-written") return <GoToSheets receipt={outcome.receipt} />;
  if (!isTurnedAway(outcome)) return null;
  return (
    <Button
      size="small"
      onClick={() => {
        void writeSummarySheet(session);
      }}
    >
      {words.pane.outputs.summarySheet}
    </Button>
  );
}

export function hasActions(outcome: Outcome): boolean {
  return outcome.kind === "sheet-written" || isTurnedAway(outcome);
}

/** To the sheet that was written, and back to the annex. */
function GoToSheets({ receipt }: { readonly receipt: SheetReceipt }) {
  const { state, session, words } = usePane();
  const { outputs: say } = words.pane;
  const annexSheet = state.reviewed?.review.sheet;
  return (
    <>
      <Button
        size="small"
        onClick={() => {
          void openOwnSheet(session, receipt);
        }}
      >
        {say.open(receipt.sheet)}
      </Button>
      {annexSheet !== undefined && (
        <Button
          size="small"
          onClick={() => {
            void selectCell(session, { sheet: annexSheet, row: 0, column: 0 });
          }}
        >
          {say.back(annexSheet)}
        </Button>
      )}
    </>
  );
}
