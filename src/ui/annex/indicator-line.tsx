import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Indicator } from "../../core/model/indicator";
import type { Assessment } from "../../core/model/assessment";
import { selectCell } from "../../app/reviewing/show-cell";
import { usePane } from "../shell/pane-context";
import { shorten } from "../../core/text/shorten";
import { explainAssessment } from "./explain-assessment";

const useStyles = makeStyles({
  line: { padding: `${tokens.spacingVerticalXXS} 0` },
  link: { textAlign: "left" },
  reason: { color: tokens.colorNeutralForeground2 },
});

type Props = {
  readonly sheet: string;
  readonly indicator: Indicator;
  readonly assessment: Assessment | undefined;
};

/** An indicator behind a count, with the reason for it; pressing it shows its cell. */
export function IndicatorLine({ sheet, indicator, assessment }: Props) {
  const { session, words } = usePane();
  const styles = useStyles();
  const { key, text, at } = indicator;
  return (
    <div className={styles.line}>
      <Link
        as="button"
        className={styles.link}
        onClick={() => {
          void selectCell(session, { sheet, ...at });
        }}
      >
        {key}. {shorten(text, 90)}
      </Link>
      {assessment !== undefined && (
        <div className={styles.reason}>{explainAssessment(words.language, assessment)}</div>
      )}
    </div>
  );
}
