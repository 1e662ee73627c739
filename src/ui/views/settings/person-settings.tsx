import { changePreferences } from "../../../app/settings/change-preferences";
import { usePane } from "../../shell/pane-context";
import { Choice } from "../../shell/choice";
import { SettingsSection } from "./settings-section";

/** Language and looks work at once; there is nothing to save. */
export function PersonSettings() {
  const { state, session, words } = usePane();
  const { preferences } = state;
  const { settings: say } = words.pane;
  return (
    <SettingsSection heading={say.forPerson}>
      <Choice
        label={say.language}
        value={preferences.language}
        options={[
          ["office", say.languages.office],
          ["vi", say.languages.vi],
          ["en", say.languages.en],
        ]}
        onChoose={(language) => {
          changePreferences(session, { ...preferences, language });
        }}
      />
      <Choice
        label={say.look}
        value={preferences.look}
        options={[
          ["office", say.looks.office],
          ["light", say.looks.light],
          ["dark", say.looks.dark],
        ]}
        onChoose={(look) => {
          changePreferences(session, { ...preferences, look });
        }}
      />
    </SettingsSection>
  );
}
