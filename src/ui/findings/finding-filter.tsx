import { makeStyles, SearchBox, ToggleButton, tokens } from "@fluentui/react-components";
import { SEVERITIES, type Finding } from "../../core/model/finding";
import { SeverityIcon } from "../shell/icon";
import { usePane } from "../shell/pane-context";
import { countBySeverity } from "../../app/reviewing/count-findings";

const useStyles = makeStyles({
  severities: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  severity: { minWidth: 0 },
  search: { width: "100%", maxWidth: "none" },
});

export function FindingFilter({ findings }: { readonly findings: readonly Finding[] }) {
  const { state, session, words } = usePane();
  const styles = useStyles();
  const { findings: say } = words.pane;
  const counts = countBySeverity(findings);
  return (
    <>
      <div role="group" aria-label={say.severityFilter} className={styles.severities}>
        {SEVERITIES.map((severity) => (
          <ToggleButton
            key={severity}
            size="small"
            className={styles.severity}
            checked={!state.filter.hidden.includes(severity)}
            icon={<SeverityIcon severity={severity} />}
            onClick={() => {
              session.store.send({ kind: "severity-toggled", severity });
            }}
          >
            {say.ofSeverity(words.terms.severities[severity], counts[severity])}
          </ToggleButton>
        ))}
      </div>
      <SearchBox
        size="small"
        className={styles.search}
        value={state.filter.words}
        placeholder={say.search}
        aria-label={say.search}
        onChange={(_event, { value }) => {
          session.store.send({ kind: "searched", words: value });
        }}
      />
    </>
  );
}
