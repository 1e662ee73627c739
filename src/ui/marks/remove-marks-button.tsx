import { Button, makeStyles } from "@fluentui/react-components";
import { removeMarks } from "../../app/commands/marking";
import { usePane } from "../shell/pane-context";
import { SettingsSection } from "../views/settings/settings-section";

const useStyles = makeStyles({ remove: { alignSelf: "flex-start" } });

/** The whole file without marks of ours, before it is sent on. */
export function RemoveMarks() {
  const { state, session, words } = usePane();
  const styles = useStyles();
  const { marks: say } = words.pane;
  return (
    <SettingsSection heading={say.heading} note={say.removeNote}>
      <Button
        size="small"
        className={styles.remove}
        disabledFocusable={state.running !== null}
        onClick={() => {
          void removeMarks(session);
        }}
      >
        {say.remove}
      </Button>
    </SettingsSection>
  );
}
