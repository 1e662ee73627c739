import { changePreferences } from "../../app/settings/change-preferences";
import { Choice } from "../shell/choice";
import { usePane } from "../shell/pane-context";

/** One choice for the lines and the sheets: they go to the same reader. */
export function SummaryLanguage({ label }: { readonly label: string }) {
  const { state, session, words } = usePane();
  const { languages } = words.pane.settings;
  const { preferences } = state;
  return (
    <Choice
      label={label}
      value={preferences.summaryLanguage}
      options={[
        ["vi", languages.vi],
        ["en", languages.en],
      ]}
      onChoose={(summaryLanguage) => {
        changePreferences(session, { ...preferences, summaryLanguage });
      }}
    />
  );
}
