import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { AnnexReview } from "../../core/review";
import type { Status } from "../../core/progress/assessment";
import { formatDay } from "../../strings/format";
import { insertSummary } from "../desk/tasks/insert-summary";
import { Notice } from "../frame/notice";
import { usePane } from "../frame/pane-context";
import { CountLine } from "./count-line";
import { describeCounts, type CountsDescription } from "./describe-counts";

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
  list: { margin: 0, padding: 0, listStyle: "none" },
  apart: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  note: { margin: 0, fontSize: tokens.fontSizeBase200 },
});

/** The numbers that people decide on: the parts add up to the total, the rest stands apart. */
export function Counts({ annexReview }: { readonly annexReview: AnnexReview }) {
  const { state, bench, words } = usePane();
  const styles = useStyles();
  const { counts: say } = words.pane;
  const described = describeCounts(annexReview);
  const label = labelFor(described);
  return (
    <section className={styles.section} aria-labelledby="counts">
      <h2 id="counts" className={styles.heading}>
        {say.heading}
      </h2>
      {!annexReview.annex.certain && <Notice tone="warning">{say.uncertain}</Notice>}
      <p className={styles.total}>
        <span>{say.total}</span> <span>{described.total}</span>
      </p>
      {described.basis === "targets-only" ? (
        <p className={styles.note}>{say.targetsOnly}</p>
      ) : (
        <ul className={styles.list}>
          {described.parts.map((line) => (
            <li key={line.status}>
              <CountLine line={line} label={label(line.status)} annexReview={annexReview} />
            </li>
          ))}
        </ul>
      )}
      {described.apart.length > 0 && (
        <>
          <p className={styles.apart}>{say.apart}</p>
          <ul className={styles.list}>
            {described.apart.map((line) => (
              <li key={line.status}>
                <CountLine line={line} label={label(line.status)} annexReview={annexReview} />
              </li>
            ))}
          </ul>
        </>
      )}
      {described.onBoundary > 0 && (
        <p className={styles.note}>{say.onBoundary(described.onBoundary)}</p>
      )}
      {described.onEstimate > 0 && (
        <p className={styles.note}>{say.onEstimate(described.onEstimate)}</p>
      )}
      <Button
        appearance="primary"
        disabledFocusable={state.running !== null}
        onClick={() => {
          void insertSummary(bench, { annexIndex: state.annexIndex, rowsMayBeInserted: false });
        }}
      >
        {say.insert}
      </Button>
    </section>
  );

  function labelFor({ basis, years }: CountsDescription): (status: Status) => string {
    const { annex } = annexReview;
    if (basis === "declared") {
      const asOf = annex.asOf === undefined ? "" : formatDay(annex.asOf);
      return (status) => say.declared[status](asOf);
    }
    const values = { horizon: String(annex.horizon), years: spell(years) };
    return (status) => say.computed[status](values);
  }
}

/** [2022] → "2022", [2021, 2022, 2023] → "2021–2023". */
function spell(years: readonly number[]): string {
  const first = years[0];
  const last = years.at(-1);
  if (first === undefined || last === undefined) return "";
  return first === last ? String(first) : `${String(first)}–${String(last)}`;
}
