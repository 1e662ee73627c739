import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Finding } from "../../core/model/finding";
import { formatPosition } from "../../core/sheet/address";
import { sayFinding } from "../../strings/rules/say-finding";
import { select } from "../../app/reviewing/show-cell";
import { SeverityIcon } from "../shell/icon";
import { usePane } from "../shell/pane-context";
import { FindingDetails } from "./finding-details";

const useStyles = makeStyles({
  button: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    overflowWrap: "anywhere",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  open: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    border: `1px solid ${tokens.colorBrandStroke1}`,
  },
  icon: { paddingTop: "2px" },
  where: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

type Props = {
  readonly finding: Finding;
  /** Reached by Tab; the others by arrow keys. */
  readonly stop: boolean;
};

export function FindingItem({ finding, stop }: Props) {
  const { state, session, words } = usePane();
  const styles = useStyles();
  const button = useRef<HTMLButtonElement>(null);
  const open = state.current === finding.id;
  useEffect(() => {
    if (open) button.current?.scrollIntoView({ block: "nearest" });
  }, [open]);
  const { what } = sayFinding(words.language, finding);
  return (
    <>
      <button
        ref={button}
        type="button"
        data-finding={finding.id}
        tabIndex={stop ? 0 : -1}
        aria-expanded={open}
        className={mergeClasses(styles.button, open && styles.open)}
        onClick={() => {
          void select(session, finding);
        }}
      >
        <span className={styles.icon}>
          <SeverityIcon severity={finding.severity} />
        </span>
        <span>
          <span className={styles.where}>
            {words.terms.severities[finding.severity]} · {formatPosition(finding.at)}
          </span>
          <br />
          {what}
        </span>
      </button>
      {open && <FindingDetails finding={finding} />}
    </>
  );
}
