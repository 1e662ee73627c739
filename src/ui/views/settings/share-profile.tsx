import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { known } from "../../../core/model/known";
import type { Profile } from "../../../core/model/profile";
import { readProfileText, writeProfileText } from "../../../app/settings/profile-text";
import { tellFailure } from "../../../strings/failures/sentences";
import { changeProfile } from "../../../app/commands/changing-settings";
import { CopyableText } from "../../shell/copyable-text";
import { usePane } from "../../shell/pane-context";
import { SettingsSection } from "./settings-section";

const useStyles = makeStyles({
  bring: { alignSelf: "flex-start", marginTop: tokens.spacingVerticalXS },
});

/** One province, many communes: the same profile for all, as a text that any mail can carry. */
export function ShareProfile({ profile }: { readonly profile: Profile }) {
  const { state, session, words } = usePane();
  const styles = useStyles();
  const [pasted, setPasted] = useState("");
  const [problem, setProblem] = useState<string>();
  const { settings: say } = words.pane;
  const bring = () => {
    const read = readProfileText(pasted);
    if (!read.ok) {
      const { says, advice } = tellFailure(words.failures, read.failure);
      setProblem(`${says} ${advice}`);
      return;
    }
    setProblem(undefined);
    setPasted("");
    void changeProfile(session, read.value);
  };
  return (
    <SettingsSection heading={say.share} note={say.shareNote}>
      <CopyableText label={say.present} text={writeProfileText(profile)} />
      <Field label={say.paste} size="small" {...known({ validationMessage: problem })}>
        <Textarea
          size="small"
          value={pasted}
          onChange={(_event, { value }) => {
            setPasted(value);
            setProblem(undefined);
          }}
        />
      </Field>
      <Button
        size="small"
        className={styles.bring}
        disabledFocusable={pasted.trim() === "" || state.running !== null}
        onClick={bring}
      >
        {say.bring}
      </Button>
    </SettingsSection>
  );
}
