import { useEffect } from "react";
import { readSettings } from "../../app/settings/known-settings";
import { usePane } from "../shell/pane-context";
import { RemoveMarks } from "../marks/remove-marks-button";
import { PersonSettings } from "./settings/person-settings";
import { ShareProfile } from "./settings/share-profile";
import { WorkbookSettingsForm } from "./settings/workbook-settings-form";
import { SecondaryPage } from "./secondary-page";

export default function SettingsView() {
  const { state, session, words } = usePane();
  useEffect(() => {
    void readSettings(session);
  }, [session]);
  const profile = state.settings?.profile;
  return (
    <SecondaryPage heading={words.pane.settings.heading}>
      <PersonSettings />
      {profile !== undefined && (
        <>
          {/* A profile brought in from outside starts the form anew. */}
          <WorkbookSettingsForm key={JSON.stringify(profile)} profile={profile} />
          <ShareProfile profile={profile} />
        </>
      )}
      <RemoveMarks />
    </SecondaryPage>
  );
}
