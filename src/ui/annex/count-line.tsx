import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { AnnexReview } from "../../core/model/annex-review";
import { StatusIcon } from "../shell/icon";
import { IndicatorLine } from "./indicator-line";
import type { CountLine as Line } from "./describe-counts";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
  opens: {
    cursor: "pointer",
    listStyle: "none",
    borderRadius: tokens.borderRadiusMedium,
    "::-webkit-details-marker": { display: "none" },
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  label: { flexGrow: 1 },
  count: { fontWeight: tokens.fontWeightSemibold },
  chevron: {
    width: "12px",
    flexShrink: 0,
    color: tokens.colorNeutralForeground3,
    textAlign: "center",
  },
  turned: { transform: "rotate(90deg)" },
  keys: {
    margin: 0,
    padding: `0 0 ${tokens.spacingVerticalXS} 24px`,
    listStyle: "none",
    fontSize: tokens.fontSizeBase200,
  },
});

type Props = {
  readonly line: Line;
  readonly label: string;
  readonly annexReview: AnnexReview;
};

/** A number and, on demand, the indicators behind it: nobody has to believe a count. */
export function CountLine({ line, label, annexReview }: Props) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const { status, count, keys } = line;
  const face = (
    <>
      <StatusIcon status={status} />
      <span className={styles.label}>{label}</span>
      <span className={styles.count}>{count}</span>
      <span className={mergeClasses(styles.chevron, open && styles.turned)} aria-hidden="true">
        {count > 0 && "›"}
      </span>
    </>
  );
  if (count === 0) return <div className={styles.line}>{face}</div>;
  const wanted = new Set(keys);
  return (
    <details
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary className={styles.opens}>
        <span className={styles.line}>{face}</span>
      </summary>
      <ul className={styles.keys}>
        {annexReview.annex.indicators
          .filter(({ key }) => wanted.has(key))
          .map((indicator) => (
            <li key={indicator.key}>
              <IndicatorLine
                sheet={annexReview.annex.sheet}
                indicator={indicator}
                assessment={annexReview.assessments.get(indicator.key)}
              />
            </li>
          ))}
      </ul>
    </details>
  );
}
