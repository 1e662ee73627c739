import { makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../shell/pane-context";
import { shorten } from "../../core/text/shorten";
import { FindingItem } from "./finding-item";
import type { FindingGroup as Group } from "./group-findings";

const useStyles = makeStyles({
  group: { marginBottom: tokens.spacingVerticalM },
  heading: {
    margin: `0 0 ${tokens.spacingVerticalXXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  list: { margin: 0, padding: 0, listStyle: "none" },
});

type Props = { readonly group: Group; readonly stop: string | undefined };

export function FindingGroup({ group: { indicator, findings }, stop }: Props) {
  const { words } = usePane();
  const styles = useStyles();
  const name =
    indicator === undefined
      ? words.pane.findings.wholeTable
      : `${indicator.key}. ${indicator.text}`;
  return (
    <div className={styles.group}>
      <h3 className={styles.heading} title={name}>
        {shorten(name, 110)}
      </h3>
      <ul className={styles.list}>
        {findings.map((finding) => (
          <li key={finding.id}>
            <FindingItem finding={finding} stop={finding.id === stop} />
          </li>
        ))}
      </ul>
    </div>
  );
}
