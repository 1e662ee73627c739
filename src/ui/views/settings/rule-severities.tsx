import { makeStyles, tokens } from "@fluentui/react-components";
import type { Severity } from "../../../core/model/finding";
import { rules } from "../../../core/rules/registry";
import type { Profile } from "../../../core/model/profile";
import { ruleTitle } from "../../../strings/rules/say-finding";
import { usePane } from "../../shell/pane-context";
import { Choice } from "../../shell/choice";

type Severities = NonNullable<Profile["severities"]>;

const CHOICES: readonly (Severity | "off")[] = ["error", "warning", "hint", "off"];

const useStyles = makeStyles({
  summary: { cursor: "pointer" },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { display: "grid", gap: tokens.spacingVerticalS, paddingTop: tokens.spacingVerticalS },
});

type Props = {
  readonly severities: Severities;
  readonly onChange: (severities: Severities | undefined) => void;
};

/** Folded away: most offices never touch it, a province sets it once for all its communes. */
export function RuleSeverities({ severities, onChange }: Props) {
  const { words } = usePane();
  const styles = useStyles();
  const { settings: say } = words.pane;
  const name = (choice: Severity | "off") =>
    choice === "off" ? say.ruleOff : words.terms.severities[choice];
  const choose = (rule: string, choice: Severity | "off" | "") => {
    const others = Object.entries(severities).filter(([one]) => one !== rule);
    const next = choice === "" ? others : [...others, [rule, choice] as const];
    onChange(next.length === 0 ? undefined : Object.fromEntries(next));
  };
  return (
    <details>
      <summary className={styles.summary}>{say.rules}</summary>
      <p className={styles.note}>{say.rulesNote}</p>
      <div className={styles.list}>
        {rules.map(({ id, severity }) => (
          <Choice<Severity | "off" | "">
            key={id}
            label={ruleTitle(words.language, id)}
            value={severities[id] ?? ""}
            options={[
              ["", say.ruleAsGiven(words.terms.severities[severity].toLowerCase())],
              ...CHOICES.map((choice) => [choice, name(choice)] as const),
            ]}
            onChoose={(choice) => {
              choose(id, choice);
            }}
          />
        ))}
      </div>
    </details>
  );
}
