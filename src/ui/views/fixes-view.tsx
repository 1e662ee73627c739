import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Finding } from "../../core/model/finding";
import { sayFinding } from "../../strings/rules/say-finding";
import { fix } from "../../app/commands/correcting";
import { EditPreview } from "../findings/edit-preview";
import { usePane } from "../shell/pane-context";
import { SecondaryPage } from "./secondary-page";

const useStyles = makeStyles({
  intro: { margin: 0 },
  list: { display: "grid", gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyle: "none" },
  preview: { paddingLeft: "28px" },
  action: {
    position: "sticky",
    bottom: 0,
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  button: { width: "100%" },
});

/** All safe fixes with before and after; nothing is written until the button below is pressed. */
export default function FixesView({ findings }: { readonly findings: readonly Finding[] }) {
  const { state, session, words } = usePane();
  const styles = useStyles();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const { findings: say } = words.pane;
  const chosen = findings.filter(({ id }) => !left.has(id));
  const toggle = (id: string, checked: boolean) => {
    setLeft(new Set(checked ? [...left].filter((one) => one !== id) : [...left, id]));
  };
  const apply = () => {
    session.store.send({ kind: "view-opened", view: { kind: "review" } });
    void fix(session, chosen);
  };
  return (
    <SecondaryPage heading={say.fixesHeading}>
      <p className={styles.intro}>{say.fixesIntro}</p>
      <ul className={styles.list}>
        {findings.map((finding) => (
          <li key={finding.id}>
            <Checkbox
              checked={!left.has(finding.id)}
              label={sayFinding(words.language, finding).what}
              onChange={(_event, { checked }) => {
                toggle(finding.id, checked === true);
              }}
            />
            <div className={styles.preview}>
              <EditPreview edits={finding.fix?.edits ?? []} />
            </div>
          </li>
        ))}
      </ul>
      <div className={styles.action}>
        <Button
          appearance="primary"
          className={styles.button}
          disabledFocusable={chosen.length === 0 || state.running !== null}
          onClick={apply}
        >
          {say.fixSelected(chosen.length)}
        </Button>
      </div>
    </SecondaryPage>
  );
}
