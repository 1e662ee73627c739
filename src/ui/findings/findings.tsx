import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { AnnexReview } from "../../core/model/annex-review";
import { usePane } from "../shell/pane-context";
import { MarkSwitches } from "../marks/mark-switches";
import { FindingFilter } from "./finding-filter";
import { FindingGroup } from "./finding-group";
import { FindingSteps } from "./finding-steps";
import { active } from "../../app/reviewing/count-findings";
import { groupFindings } from "./group-findings";
import { useFindingText } from "./finding-text";
import { moveBetweenFindings } from "./move-between-findings";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  keys: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** What a careful reviewer would mark, by indicator, with filter, search and steps. */
export function Findings({ annexReview }: { readonly annexReview: AnnexReview }) {
  const { state, session, words } = usePane();
  const styles = useStyles();
  const textOf = useFindingText();
  const { findings: say } = words.pane;
  const all = active(annexReview.findings);
  const ignored = annexReview.findings.length - all.length;
  const safe = all.filter(({ fix }) => fix?.kind === "safe");
  const list = groupFindings(annexReview, state.filter, state.limit, textOf);
  // One stop for Tab, arrow keys inside: the open finding or the first.
  const stop = list.shown.find(({ id }) => id === state.current)?.id ?? list.shown[0]?.id;
  return (
    <section className={styles.section} aria-labelledby="findings">
      <h2 id="findings" className={styles.heading}>
        {say.heading(all.length)}
      </h2>
      <div className={styles.actions}>
        {safe.length > 0 && (
          <Button
            size="small"
            data-opens="fixes"
            disabledFocusable={state.running !== null}
            onClick={() => {
              const view = { kind: "fixes", findings: safe.map(({ id }) => id) } as const;
              session.store.send({ kind: "view-opened", view });
            }}
          >
            {say.fixSafe(safe.length)}
          </Button>
        )}
        {ignored > 0 && (
          <Button
            size="small"
            data-opens="ignored"
            onClick={() => {
              session.store.send({ kind: "view-opened", view: { kind: "ignored" } });
            }}
          >
            {say.ignored(ignored)}
          </Button>
        )}
      </div>
      <MarkSwitches />
      {all.length === 0 ? (
        <p className={styles.keys}>{say.none}</p>
      ) : (
        <>
          <FindingFilter findings={all} />
          <FindingSteps shown={list.shown} />
          <p id="finding-keys" className={styles.keys}>
            {list.matching === 0 ? say.noneMatching : say.keys}
          </p>
        </>
      )}
      {/* The buttons inside are what one operates; this only listens to arrow keys on their way up. */}
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div onKeyDown={moveBetweenFindings}>
        {list.groups.map((group) => (
          <FindingGroup key={group.indicator?.key ?? ""} group={group} stop={stop} />
        ))}
      </div>
      {list.matching > list.shown.length && (
        <Button
          onClick={() => {
            session.store.send({ kind: "more-wanted" });
          }}
        >
          {say.more(list.matching - list.shown.length)}
        </Button>
      )}
    </section>
  );
}
