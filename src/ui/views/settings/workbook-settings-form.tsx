import { Button, Field, Input, makeStyles, Switch, tokens } from "@fluentui/react-components";
import { useState, type SyntheticEvent } from "react";
import { known } from "../../../core/model/known";
import { LEVELS, type Level } from "../../../core/model/level";
import type { Profile } from "../../../core/model/profile";
import { changeProfile } from "../../../app/commands/changing-settings";
import { usePane } from "../../shell/pane-context";
import { Choice } from "../../shell/choice";
import { draftOf, profileOf, withField } from "./profile-draft";
import { RuleSeverities } from "./rule-severities";
import { SettingsSection } from "./settings-section";
import { StatusWords } from "./status-word-settings";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

/** What the workbook says about its annexes; kept in the file when saved, not before. */
export function WorkbookSettingsForm({ profile }: { readonly profile: Profile }) {
  const { state, session, words } = usePane();
  const styles = useStyles();
  const [draft, setDraft] = useState(() => draftOf(profile));
  const { settings: say } = words.pane;
  const wanted = profileOf(draft);
  const changed = JSON.stringify(draft) !== JSON.stringify(draftOf(profile));
  const save = (event: SyntheticEvent) => {
    event.preventDefault();
    if (wanted !== undefined && changed) void changeProfile(session, wanted);
  };
  return (
    <form className={styles.form} onSubmit={save}>
      <SettingsSection heading={say.forWorkbook} note={say.forWorkbookNote}>
        <Field
          label={say.horizon}
          size="small"
          hint={say.horizonHint}
          {...known({ validationMessage: wanted === undefined ? say.horizonWrong : undefined })}
        >
          <Input
            size="small"
            inputMode="numeric"
            value={draft.horizonText}
            onChange={(_event, { value }) => {
              setDraft({ ...draft, horizonText: value });
            }}
          />
        </Field>
        <Field label={say.asOf} size="small" hint={say.asOfHint}>
          <Input
            size="small"
            type="date"
            value={draft.asOf ?? ""}
            onChange={(_event, { value }) => {
              setDraft(withField(draft, "asOf", value === "" ? undefined : value));
            }}
          />
        </Field>
        <Choice<Level | "">
          label={say.level}
          value={draft.level ?? ""}
          options={[
            ["", say.levelFromTitle],
            ...LEVELS.map((level) => [level, words.terms.levels[level]] as const),
          ]}
          onChoose={(level) => {
            setDraft(withField(draft, "level", level === "" ? undefined : level));
          }}
        />
        <Switch
          label={say.boundary}
          checked={draft.boundaryMeets ?? true}
          onChange={(_event, { checked }) => {
            setDraft(withField(draft, "boundaryMeets", checked ? undefined : false));
          }}
        />
        <StatusWords
          words={draft.statusWords ?? {}}
          onChange={(statusWords) => {
            setDraft(withField(draft, "statusWords", statusWords));
          }}
        />
        <RuleSeverities
          severities={draft.severities ?? {}}
          onChange={(severities) => {
            setDraft(withField(draft, "severities", severities));
          }}
        />
      </SettingsSection>
      {changed && <div aria-live="polite">{say.unsaved}</div>}
      <Button
        type="submit"
        appearance="primary"
        disabledFocusable={!changed || wanted === undefined || state.running !== null}
      >
        {say.save}
      </Button>
    </form>
  );
}
