import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo } from "react";
import type { Host } from "../app/ports/host";
import type { Session } from "../app/session/session";
import { describeBug } from "../app/session/describe-bug";
import { useSession } from "./shell/use-session";
import { Announcer } from "./shell/announcer";
import { BugReport } from "./shell/bug-report";
import { ErrorBoundary } from "./shell/error-boundary";
import { Notices } from "./shell/notices";
import { OldFormatNotice } from "./shell/old-format-notice";
import { PaneProvider } from "./shell/pane-context";
import { useLook } from "./shell/use-look";
import { ViewSwitch } from "./shell/view-switch";
import { wordingFor } from "./wording-for";

const useStyles = makeStyles({
  pane: { minHeight: "100vh", display: "flex", flexDirection: "column" },
  content: {
    flexGrow: 1,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 0`,
  },
});

type Props = { readonly session: Session; readonly host: Host };

export function Pane({ session, host }: Props) {
  const styles = useStyles();
  const state = useSession(session);
  const theme = useLook(state.preferences.look, host);
  const words = useMemo(() => wordingFor(state.preferences, host), [state.preferences, host]);
  useEffect(() => {
    document.documentElement.lang = words.language;
    document.title = words.pane.shell.title;
    // What gets the focus never hides behind the bars that stick to the edges.
    document.documentElement.style.scrollPadding = "48px 0 112px";
  }, [words]);
  const onBug = (bug: unknown) => {
    session.store.send({ kind: "broke", bug: describeBug(bug) });
  };
  return (
    <FluentProvider theme={theme} className={styles.pane}>
      <PaneProvider value={{ state, session, host, words }}>
        <main className={styles.content}>
          <Announcer />
          {state.bug === null ? (
            <ErrorBoundary onBug={onBug}>
              <OldFormatNotice />
              <ViewSwitch />
            </ErrorBoundary>
          ) : (
            <BugReport bug={state.bug} />
          )}
          {state.bug === null && <Notices />}
        </main>
      </PaneProvider>
    </FluentProvider>
  );
}
