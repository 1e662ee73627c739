import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { DECLARED_MEANINGS, type DeclaredMeaning } from "../../../core/model/assessment";
import type { Profile } from "../../../core/model/profile";
import { fold } from "../../../core/text/fold";
import { usePane } from "../../shell/pane-context";
import { Choice } from "../../shell/choice";

type Words = NonNullable<Profile["statusWords"]>;

/** What an office may say of a word of its own. */
const MEANINGS = DECLARED_MEANINGS.filter(
  (meaning) => meaning !== "as-above" && meaning !== "unknown",
);

const useStyles = makeStyles({
  summary: { cursor: "pointer" },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  body: { display: "grid", gap: tokens.spacingVerticalS, paddingTop: tokens.spacingVerticalS },
  list: {
    display: "grid",
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyle: "none",
  },
  word: { display: "flex", alignItems: "center", justifyContent: "space-between" },
  add: { justifySelf: "start" },
});

type Props = { readonly words: Words; readonly onChange: (words: Words | undefined) => void };

/** An office's own ways of writing a status; compared without diacritics and case. */
export function StatusWords({ words: chosen, onChange }: Props) {
  const { words } = usePane();
  const styles = useStyles();
  const [word, setWord] = useState("");
  const [meaning, setMeaning] = useState<DeclaredMeaning>("completed");
  const { settings: say } = words.pane;
  const key = fold(word);
  const entries = Object.entries(chosen);
  const replace = (next: readonly (readonly [string, DeclaredMeaning])[]) => {
    onChange(next.length === 0 ? undefined : Object.fromEntries(next));
  };
  return (
    <details>
      <summary className={styles.summary}>{say.statusWords}</summary>
      <div className={styles.body}>
        <p className={styles.note}>{say.statusWordsNote}</p>
        <ul className={styles.list}>
          {entries.map(([one, means]) => (
            <li key={one} className={styles.word}>
              <span>
                “{one}” → {say.meanings[means]}
              </span>
              <Button
                size="small"
                appearance="subtle"
                aria-label={say.remove(one)}
                onClick={() => {
                  replace(entries.filter(([other]) => other !== one));
                }}
              >
                ×
              </Button>
            </li>
          ))}
        </ul>
        <Field label={say.statusWord} size="small">
          <Input
            size="small"
            value={word}
            onChange={(_event, { value }) => {
              setWord(value);
            }}
          />
        </Field>
        <Choice
          label={say.statusMeaning}
          value={meaning}
          options={MEANINGS.map((one) => [one, say.meanings[one]] as const)}
          onChoose={setMeaning}
        />
        <Button
          size="small"
          className={styles.add}
          disabledFocusable={key === ""}
          onClick={() => {
            replace([...entries.filter(([other]) => other !== key), [key, meaning]]);
            setWord("");
          }}
        >
          {say.add}
        </Button>
      </div>
    </details>
  );
}
