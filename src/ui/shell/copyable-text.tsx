import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useRef, useState } from "react";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  text: {
    minHeight: "96px",
    resize: "vertical",
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: "inherit",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
  },
  button: { alignSelf: "flex-start" },
});

type Props = { readonly label: string; readonly text: string };

/** Panes may not download files everywhere and often not use the clipboard either: select, try, say. */
export function CopyableText({ label, text }: Props) {
  const { words } = usePane();
  const styles = useStyles();
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState("");
  const { settings: say } = words.pane;
  const copy = async () => {
    box.current?.select();
    setSaid((await writeToClipboard(text)) ? say.copied : say.copyByHand);
  };
  return (
    <div className={styles.box}>
      <label htmlFor={id}>{label}</label>
      <textarea id={id} ref={box} className={styles.text} readOnly value={text} />
      <Button
        size="small"
        className={styles.button}
        onClick={() => {
          void copy();
        }}
      >
        {say.copy}
      </Button>
      <span aria-live="polite">{said}</span>
    </div>
  );
}

async function writeToClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Refused by the frame's permissions, or missing altogether: the selected text is still there.
    return false;
  }
}
