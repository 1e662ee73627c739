import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState, type SyntheticEvent } from "react";
import type { Finding } from "../../core/model/finding";
import { ignore } from "../../app/commands/changing-settings";
import { usePane } from "../shell/pane-context";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  reason: { alignSelf: "flex-start", textAlign: "left", fontWeight: tokens.fontWeightRegular },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

type Props = { readonly finding: Finding; readonly onCancel: () => void };

/** A finding is only set aside with a reason, so that the next reader knows why. */
export function IgnoreForm({ finding, onCancel }: Props) {
  const { state, session, words } = usePane();
  const styles = useStyles();
  const id = useId();
  const [reason, setReason] = useState("");
  const { findings: say } = words.pane;
  const usable = reason.trim() !== "" && state.running === null;
  const save = (event: SyntheticEvent) => {
    event.preventDefault();
    if (usable) void ignore(session, finding, reason.trim());
  };
  return (
    <form className={styles.form} onSubmit={save}>
      <label htmlFor={id}>{say.ignoreReason}</label>
      <Input
        id={id}
        size="small"
        value={reason}
        onChange={(_event, { value }) => {
          setReason(value);
        }}
      />
      {say.ignoreReasons.map((offered) => (
        <Button
          key={offered}
          size="small"
          appearance="subtle"
          className={styles.reason}
          onClick={() => {
            setReason(offered);
          }}
        >
          {offered}
        </Button>
      ))}
      <p className={styles.note}>{say.ignoreWhere}</p>
      <div className={styles.actions}>
        <Button size="small" type="submit" appearance="primary" disabledFocusable={!usable}>
          {say.ignoreSave}
        </Button>
        <Button size="small" onClick={onCancel}>
          {say.cancel}
        </Button>
      </div>
    </form>
  );
}
