import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ruleOf } from "../../core/rules/identity";
import type { IgnoredFinding } from "../../core/model/profile";
import { formatPosition } from "../../core/sheet/address";
import { formatDay } from "../../strings/format";
import { ruleTitle, sayFinding } from "../../strings/rules/say-finding";
import { restore } from "../../app/commands/changing-settings";
import { usePane } from "../shell/pane-context";
import { SecondaryPage } from "./secondary-page";

const useStyles = makeStyles({
  list: { display: "grid", gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyle: "none" },
  item: { display: "grid", gap: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
  reason: { color: tokens.colorNeutralForeground2 },
  button: { justifySelf: "start" },
});

/** Everything set aside in this workbook with its reason; lapsed and other sheets' ones included. */
export default function IgnoredView() {
  const { state, session, words } = usePane();
  const styles = useStyles();
  const { findings: say } = words.pane;
  const ignored = state.settings?.ignored ?? [];
  const found = new Map(
    (state.reviewed?.review.annexes ?? [])
      .flatMap(({ findings }) => findings.filter(({ ignored: reason }) => reason !== undefined))
      .map((finding) => [finding.id, finding]),
  );
  return (
    <SecondaryPage heading={say.ignoredHeading}>
      {ignored.length === 0 && <p>{say.ignoredNone}</p>}
      <ul className={styles.list}>
        {ignored.map((one) => (
          <li key={`${one.id} ${one.sheet ?? ""}`} className={styles.item}>
            <span>{name(one)}</span>
            <span className={styles.reason}>{explain(one)}</span>
            <Button
              size="small"
              className={styles.button}
              disabledFocusable={state.running !== null}
              onClick={() => {
                void restore(session, one);
              }}
            >
              {say.restore}
            </Button>
          </li>
        ))}
      </ul>
    </SecondaryPage>
  );

  function name({ id, sheet }: IgnoredFinding): string {
    const finding = found.get(id);
    // Of two sheets with the same annex, each has its own entry.
    if (finding !== undefined && (sheet === finding.at.sheet || !isListed(id, finding.at.sheet)))
      return `${formatPosition(finding.at)}: ${sayFinding(words.language, finding).what}`;
    const title = ruleTitle(words.language, ruleOf(id));
    return say.ignoredElsewhere(title, sheet ?? "");
  }

  function isListed(id: string, sheet: string): boolean {
    return ignored.some((one) => one.id === id && one.sheet === sheet);
  }

  function explain({ reason, since }: IgnoredFinding): string {
    return say.ignoredBecause(reason, since === undefined ? "" : formatDay(since));
  }
}
