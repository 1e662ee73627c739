import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { Preferences } from "../../app/settings/preferences";
import type { AnnexReview } from "../../core/model/annex-review";
import { planSummaryLines } from "../../core/summary/lines/summary-line";
import { tellSummary } from "../../strings/summary/tell-lines";
import { changePreferences } from "../../app/settings/change-preferences";
import { stringsIn } from "../../strings/in-language";
import { CopyableText } from "../shell/copyable-text";
import { usePane } from "../shell/pane-context";
import { SummaryLanguage } from "../outputs/summary-language";

const useStyles = makeStyles({
  summary: { cursor: "pointer", fontSize: tokens.fontSizeBase200 },
  body: { display: "grid", gap: tokens.spacingVerticalXS, paddingTop: tokens.spacingVerticalXS },
});

/** How the lines are written, and the same lines as text for a report in Word. */
export function SummaryChoices({ annexReview }: { readonly annexReview: AnnexReview }) {
  const { state, session, words } = usePane();
  const styles = useStyles();
  const { counts: say } = words.pane;
  const { preferences } = state;
  const choose = (changes: Partial<Preferences>) => {
    changePreferences(session, { ...preferences, ...changes });
  };
  const lines = tellSummary(stringsIn(preferences.summaryLanguage), planSummaryLines(annexReview), {
    leadingZero: preferences.summaryLeadingZero,
  });
  return (
    <details>
      <summary className={styles.summary}>{say.options}</summary>
      <div className={styles.body}>
        <Checkbox
          label={say.live}
          checked={preferences.summaryLive}
          onChange={(_event, { checked }) => {
            choose({ summaryLive: checked === true });
          }}
        />
        <Checkbox
          label={say.leadingZero}
          checked={preferences.summaryLeadingZero}
          onChange={(_event, { checked }) => {
            choose({ summaryLeadingZero: checked === true });
          }}
        />
        <SummaryLanguage label={say.language} />
        <CopyableText label={say.copyText} text={lines.join("\n")} />
      </div>
    </details>
  );
}
