import { makeStyles, tokens } from "@fluentui/react-components";
import type { AnnexReview } from "../../core/model/annex-review";
import type { SummaryBasis } from "../../core/summary/lines/summary-line";
import { countBySection } from "../../core/assess/count-sections";
import { usePane } from "../shell/pane-context";
import { shorten } from "../../core/text/shorten";

const useStyles = makeStyles({
  opens: { cursor: "pointer", fontSize: tokens.fontSizeBase200 },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  name: { textAlign: "left", fontWeight: tokens.fontWeightRegular, padding: "2px 0" },
  lag: { color: tokens.colorNeutralForeground2 },
  number: { textAlign: "right", verticalAlign: "top", padding: "2px 0 2px 8px" },
});

type Props = { readonly annexReview: AnnexReview; readonly basis: SummaryBasis["of"] };

/** The same counts by section, for finding out where the work is behind. */
export function SectionProgress({ annexReview, basis }: Props) {
  const { words } = usePane();
  const styles = useStyles();
  const { counts: say } = words.pane;
  const sections = countBySection(annexReview.annex, annexReview.assessments);
  if (annexReview.annex.reports === "targets-only" || sections.length < 2) return null;
  return (
    <details>
      <summary className={styles.opens}>{say.bySection}</summary>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.name}>
              {say.section}
            </th>
            <th scope="col" className={styles.number}>
              {say.sectionDone[basis]}
            </th>
          </tr>
        </thead>
        <tbody>
          {sections.map(({ section, counts, courses }) => (
            <tr key={section?.row ?? -1}>
              <th scope="row" className={styles.name}>
                {section === undefined
                  ? say.noSection
                  : shorten(`${section.number} ${section.title}`.trim(), 60)}
                {courses.behind + courses.short > 0 && (
                  <div className={styles.lag}>{say.lagging(courses.behind, courses.short)}</div>
                )}
              </th>
              <td className={styles.number}>
                {counts.completed}/{counts.total}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
