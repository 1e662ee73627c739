import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { SessionState } from "../../app/session/state";
import { writeReviewSheet, writeSummarySheet } from "../../app/commands/writing-sheets";
import { usePane } from "../shell/pane-context";
import type { Wording } from "../wording-for";
import { OutputChoices } from "./output-choices";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  note: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});

/** The sheets that leave the building: for signature, and back to the unit that made the annex. */
export function Outputs() {
  const { state, session, words } = usePane();
  const styles = useStyles();
  const { outputs: say } = words.pane;
  const certain = certainAnnexes(state);
  const blocked = state.running !== null || certain.length === 0;
  return (
    <section className={styles.section} aria-labelledby="outputs">
      <h2 id="outputs" className={styles.heading}>
        {say.heading}
      </h2>
      <p className={styles.note}>
        {certain.length === 0 ? say.nothingCertain : tellScope(words, state, certain.length)}
      </p>
      <Button
        disabledFocusable={blocked}
        title={say.summarySheetHint}
        onClick={() => {
          void writeSummarySheet(session);
        }}
      >
        {say.summarySheet}
      </Button>
      <Button
        disabledFocusable={blocked}
        title={say.reviewSheetHint}
        onClick={() => {
          void writeReviewSheet(session);
        }}
      >
        {say.reviewSheet}
      </Button>
      <OutputChoices annexes={certain} />
    </section>
  );
}

function certainAnnexes({ book, reviewed }: SessionState) {
  const sheets = book.length > 0 ? book : reviewed === null ? [] : [reviewed];
  return sheets.flatMap(({ review }) => review.annexes).filter(({ annex }) => annex.certain);
}

function tellScope(words: Wording, { book, reviewed }: SessionState, annexes: number): string {
  const { scope } = words.pane.outputs;
  if (book.length > 0) return scope.workbook(book.length, annexes);
  return scope.sheet(reviewed?.review.sheet ?? "", annexes);
}
