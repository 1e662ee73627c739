import { makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../shell/pane-context";
import { AnnexCard } from "./annex-card";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyle: "none",
  },
});

/** Every annex on the sheet; one is looked at, the others wait as cards. */
export function AnnexList() {
  const { state, words } = usePane();
  const styles = useStyles();
  if (state.reviewed === null) return null;
  const { annexes } = state.reviewed.review;
  return (
    <section className={styles.section} aria-labelledby="annexes">
      <h2 id="annexes" className={styles.heading}>
        {words.pane.annex.heading(annexes.length)}
      </h2>
      <ul className={styles.list}>
        {annexes.map((annexReview, index) => (
          <li
            key={`${String(annexReview.annex.area.row)}:${String(annexReview.annex.area.column)}`}
          >
            <AnnexCard annexReview={annexReview} index={index} />
          </li>
        ))}
      </ul>
    </section>
  );
}
