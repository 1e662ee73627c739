import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import { usePane } from "../shell/pane-context";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    ":focus": { outlineStyle: "none" },
  },
  back: { alignSelf: "flex-start" },
});

type Props = { readonly heading: string; readonly children: ReactNode };

/** A secondary page of the pane. The reader asked for it, so the focus goes to its heading. */
export function SecondaryPage({ heading, children }: Props) {
  const { session, words } = usePane();
  const styles = useStyles();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus();
  }, []);
  return (
    <section className={styles.view} aria-labelledby="view">
      <Button
        size="small"
        className={styles.back}
        onClick={() => {
          session.store.send({ kind: "view-opened", view: { kind: "review" } });
        }}
      >
        ‹ {words.pane.shell.back}
      </Button>
      <h2 id="view" ref={title} tabIndex={-1} className={styles.heading}>
        {heading}
      </h2>
      {children}
    </section>
  );
}
