import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { countCourses, countedKeys, tellsTheWay } from "../../core/assess/count-courses";
import { thingsOf } from "../../core/recognise/caption/things-of";
import type { AnnexReview } from "../../core/model/annex-review";
import { insertSummary } from "../../app/commands/inserting-summaries";
import { Notice } from "../shell/notice";
import { usePane } from "../shell/pane-context";
import { CountLines } from "./count-lines";
import { describeCounts } from "./describe-counts";
import { labelTotal } from "./label-counts";
import { SectionProgress } from "./section-progress";
import { SummaryChoices } from "./summary-choices";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  total: {
    display: "flex",
    justifyContent: "space-between",
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    // In line with the numbers below, which have a chevron behind them.
    paddingRight: "20px",
  },
  apart: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  note: { margin: 0, fontSize: tokens.fontSizeBase200 },
});

/** The numbers that people decide on: the parts add up to the total, the rest stands apart. */
export function Counts({ annexReview }: { readonly annexReview: AnnexReview }) {
  const { state, session, words } = usePane();
  const styles = useStyles();
  const { counts: say } = words.pane;
  const { annex } = annexReview;
  const described = describeCounts(annexReview);
  const courses = countCourses(countedKeys(annex), annexReview.assessments);
  return (
    <section className={styles.section} aria-labelledby="counts">
      <h2 id="counts" className={styles.heading}>
        {say.heading}
      </h2>
      {!annex.certain && <Notice tone="warning">{say.uncertain}</Notice>}
      <p className={styles.total}>
        <span>{labelTotal(words, annex)}</span> <span>{described.total}</span>
      </p>
      {described.targetsOnly && (
        <p className={styles.note}>
          {thingsOf(annex) === "tasks" ? say.targetsOnlyTasks : say.targetsOnly}
        </p>
      )}
      <CountLines lines={described.parts} annexReview={annexReview} />
      {described.apart.length > 0 && <p className={styles.apart}>{say.apart}</p>}
      <CountLines lines={described.apart} annexReview={annexReview} />
      {tellsTheWay(courses) && <p className={styles.note}>{say.courses(courses)}</p>}
      <SectionProgress annexReview={annexReview} basis={described.basis.of} />
      {described.onBoundary > 0 && (
        <p className={styles.note}>{say.onBoundary(described.onBoundary)}</p>
      )}
      {described.onEstimate > 0 && (
        <p className={styles.note}>{say.onEstimate(described.onEstimate)}</p>
      )}
      <Button
        appearance="primary"
        disabledFocusable={state.running !== null || !annex.certain}
        onClick={() => {
          void insertSummary(session, { annexIndex: state.annexIndex, rowsMayBeInserted: false });
        }}
      >
        {say.insert}
      </Button>
      <SummaryChoices annexReview={annexReview} />
    </section>
  );
}
