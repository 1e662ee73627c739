import { changePreferences } from "../desk/tasks/change-preferences";
import { Choice } from "../frame/choice";
import { usePane } from "../frame/pane-context";

/** One choice for the lines and the sheets: they go to the same reader. */
export function SummaryLanguage({ label }: { readonly label: string }) {
  const { state, bench, words } = usePane();
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
        changePreferences(bench, { ...preferences, summaryLanguage });
      }}
    />
  );
}
