import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../core/rules/finding";
import type { IgnoredFinding } from "../../core/settings/profile";
import { formatPosition } from "../../core/sheet/address";
import { formatDay } from "../../strings/format";
import { sayFinding } from "../../strings/rules/say-finding";
import { restore } from "../desk/tasks/ignore";
import { usePane } from "../frame/pane-context";
import { ViewFrame } from "./view-frame";

const useStyles = makeStyles({
  list: { display: "grid", gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyle: "none" },
  item: { display: "grid", gap: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
  reason: { color: tokens.colorNeutralForeground2 },
  button: { justifySelf: "start" },
});

/** Everything set aside in this workbook with its reason; lapsed and other sheets' ones included. */
export default function IgnoredView() {
  const { state, bench, words } = usePane();
  const styles = useStyles();
  const { findings: say } = words.pane;
  const ignored = state.settings?.ignored ?? [];
  const found = new Map(
    (state.reviewed?.review.annexes ?? [])
      .flatMap(({ findings }) => findings)
      .map((finding) => [finding.id, finding]),
  );
  return (
    <ViewFrame heading={say.ignoredHeading}>
      {ignored.length === 0 && <p>{say.ignoredNone}</p>}
      <ul className={styles.list}>
        {ignored.map((one) => (
          <li key={one.id} className={styles.item}>
            <span>{name(found.get(one.id))}</span>
            <span className={styles.reason}>{explain(one)}</span>
            <Button
              size="small"
              className={styles.button}
              disabledFocusable={state.running !== null}
              onClick={() => {
                void restore(bench, one.id);
              }}
            >
              {say.restore}
            </Button>
          </li>
        ))}
      </ul>
    </ViewFrame>
  );

  function name(finding: Finding | undefined): string {
    if (finding === undefined) return say.ignoredElsewhere;
    return `${formatPosition(finding.at)}: ${sayFinding(words.language, finding).what}`;
  }

  function explain({ reason, since }: IgnoredFinding): string {
    return say.ignoredBecause(reason, since === undefined ? "" : formatDay(since));
  }
}
