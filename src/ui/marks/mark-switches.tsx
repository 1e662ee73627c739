import { makeStyles, Switch, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { MarkKind } from "../../app/ports/marks";
import { findingsToMark, nameFindings } from "../../app/writing/plan-marks";
import { tellFailure } from "../../strings/failures/sentences";
import { switchMarks } from "../../app/commands/marking";
import { Notice } from "../shell/notice";
import { usePane } from "../shell/pane-context";
import { useLasting } from "./use-lasting";

const useStyles = makeStyles({
  group: {
    display: "flex",
    flexDirection: "column",
    margin: 0,
    padding: 0,
    border: "none",
  },
  row: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    // A switch has a margin of its own around its track.
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`,
  },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

const KINDS: readonly MarkKind[] = ["highlights", "comments"];

/** The findings shown in the sheet itself, for this sheet; both kinds go again without a trace. */
export function MarkSwitches() {
  const { state, session, words } = usePane();
  const styles = useStyles();
  const { marks: say } = words.pane;
  const { reviewed, running } = state;
  const { trouble, tells, ...on } = state.marks[reviewed?.review.sheet ?? ""] ?? NONE;
  const isOn = on.highlights || on.comments;
  const findings = useMemo(
    () => (reviewed === null ? undefined : nameFindings(reviewed)),
    [reviewed],
  );
  // Marks follow a moment after the results.
  const isBehind = useLasting(isOn && trouble === undefined && tells !== findings, 3000);
  if (reviewed === null) return null;
  if (!isOn && findingsToMark(reviewed).length === 0) return null;
  return (
    <fieldset className={styles.group} aria-label={say.heading}>
      <div className={styles.row}>
        {KINDS.map((kind) => (
          <Switch
            key={kind}
            size="small"
            label={say.kinds[kind]}
            checked={on[kind]}
            // Not "disabled": that would take the focus away while Excel works.
            aria-disabled={running !== null}
            onChange={() => {
              if (running === null) void switchMarks(session, kind, !on[kind]);
            }}
          />
        ))}
      </div>
      {on.highlights && <p className={styles.hint}>{say.highlightsHint}</p>}
      {on.comments && <p className={styles.hint}>{say.commentsHint}</p>}
      {isBehind && <p className={styles.hint}>{say.older}</p>}
      {trouble !== undefined && (
        <Notice tone="warning">
          {say.behind} {tellFailure(words.failures, trouble).says}
        </Notice>
      )}
    </fieldset>
  );
}

const NONE = { highlights: false, comments: false, trouble: undefined, tells: undefined };
