import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { thingsOf } from "../../core/recognise/caption/things-of";
import type { AnnexReview } from "../../core/model/annex-review";
import { formatArea } from "../../core/sheet/address";
import { Notice } from "../shell/notice";
import { usePane } from "../shell/pane-context";
import { shorten } from "../../core/text/shorten";
import { Clues } from "./clues";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  shown: { borderTopColor: tokens.colorBrandStroke1, borderTopWidth: "3px" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  facts: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  button: { alignSelf: "flex-start" },
});

type Props = { readonly annexReview: AnnexReview; readonly index: number };

export function AnnexCard({ annexReview, index }: Props) {
  const { state, session, words } = usePane();
  const styles = useStyles();
  const { annex, counts } = annexReview;
  const { annex: say } = words.pane;
  const several = (state.reviewed?.review.annexes.length ?? 0) > 1;
  const shown = state.annexIndex === index;
  const level = annex.level === undefined ? [] : [words.terms.levels[annex.level]];
  const place = thingsOf(annex) === "tasks" ? say.placeOfTasks : say.place;
  const facts = [
    [place(formatArea(annex.area), counts.rows), ...level],
    [words.terms.layouts[annex.layout]],
    [say.horizons[annex.horizonSource](String(annex.horizon))],
  ];
  const hidden = countHiddenRows(annexReview, state.reviewed?.snapshot.hiddenRows ?? []);
  const openColumns = () => {
    session.store.send({ kind: "view-opened", view: { kind: "columns" } });
  };
  return (
    <article className={mergeClasses(styles.card, several && shown && styles.shown)}>
      <h3 className={styles.title} title={annex.title}>
        {annex.title === "" ? say.untitled : shorten(annex.title, 160)}
      </h3>
      <div className={styles.facts}>
        {(shown ? facts : facts.slice(0, 1)).map((fact) => (
          <div key={fact[0]}>{fact.join(" · ")}</div>
        ))}
        {shown && hidden > 0 && <div>{say.hiddenRows(hidden)}</div>}
      </div>
      {shown && <Clues annex={annex} onAskColumns={openColumns} />}
      {shown && !annex.certain && (
        <Notice
          tone="warning"
          actions={
            <Button size="small" appearance="primary" data-opens="columns" onClick={openColumns}>
              {say.columns}
            </Button>
          }
        >
          {say.ask}
        </Notice>
      )}
      {several && !shown && (
        <Button
          size="small"
          className={styles.button}
          onClick={() => {
            session.store.send({ kind: "annex-chosen", index });
          }}
        >
          {say.choose}
        </Button>
      )}
    </article>
  );
}

function countHiddenRows({ annex }: AnnexReview, hiddenRows: readonly number[]): number {
  const { row, rowCount } = annex.area;
  return hiddenRows.filter((hidden) => hidden >= row && hidden < row + rowCount).length;
}
