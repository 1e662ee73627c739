import { Checkbox, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { Preferences } from "../../app/settings/preferences";
import type { AssessedAnnex } from "../../core/model/annex-review";
import { drawableRows } from "../../core/summary/leader-sheet/summary-charts";
import { changePreferences } from "../../app/settings/change-preferences";
import { Choice } from "../shell/choice";
import { usePane } from "../shell/pane-context";
import { shorten } from "../../core/text/shorten";
import { SummaryLanguage } from "./summary-language";

const useStyles = makeStyles({
  summary: { cursor: "pointer", fontSize: tokens.fontSizeBase200 },
  body: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalXS,
  },
});

const LONGEST = 60;

/** What the person likes on the sheets; a chart's indicator only where there is one annex to draw. */
export function OutputChoices({ annexes }: { readonly annexes: readonly AssessedAnnex[] }) {
  const { state, session, words } = usePane();
  const styles = useStyles();
  const { outputs: say } = words.pane;
  const { preferences } = state;
  const choose = (changes: Partial<Preferences>) => {
    changePreferences(session, { ...preferences, ...changes });
  };
  const [only, ...others] = annexes;
  const drawable = only === undefined || others.length > 0 ? [] : drawableRows(only.worked);
  return (
    <details>
      <summary className={styles.summary}>{say.options}</summary>
      <div className={styles.body}>
        <Checkbox
          label={say.nationalTitle}
          checked={preferences.nationalTitle}
          onChange={(_event, { checked }) => {
            choose({ nationalTitle: checked === true });
          }}
        />
        <Field label={say.unit} hint={say.unitHint} size="small">
          <Input
            size="small"
            value={preferences.unitName}
            onChange={(_event, { value }) => {
              choose({ unitName: value });
            }}
          />
        </Field>
        <SummaryLanguage label={say.language} />
        {drawable.length > 1 && (
          <Choice
            label={say.chart}
            value={state.chartIndicator}
            options={[
              ["", say.chartAutomatic],
              ...drawable.map(
                ({ indicator: { key, text } }) =>
                  [key, `${key}. ${shorten(text, LONGEST)}`] as const,
              ),
            ]}
            onChoose={(indicator) => {
              session.store.send({ kind: "chart-chosen", indicator });
            }}
          />
        )}
      </div>
    </details>
  );
}
