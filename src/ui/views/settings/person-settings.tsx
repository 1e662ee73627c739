import { changePreferences } from "../../desk/tasks/change-preferences";
import { usePane } from "../../frame/pane-context";
import { Choice } from "../../frame/choice";
import { SettingsSection } from "./settings-section";

/** Language and looks work at once; there is nothing to save. */
export function PersonSettings() {
  const { state, bench, words } = usePane();
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
          changePreferences(bench, { ...preferences, language });
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
          changePreferences(bench, { ...preferences, look });
        }}
      />
    </SettingsSection>
  );
}
