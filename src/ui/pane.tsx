import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo } from "react";
import type { Host } from "../app/ports/host";
import type { Bench } from "./desk/bench";
import { describeBug } from "./desk/describe-bug";
import { useDesk } from "./desk/use-desk";
import { Announcer } from "./frame/announcer";
import { BugReport } from "./frame/bug-report";
import { ErrorBoundary } from "./frame/error-boundary";
import { Notices } from "./frame/notices";
import { OldFormatNotice } from "./frame/old-format-notice";
import { PaneProvider } from "./frame/pane-context";
import { useLook } from "./frame/use-look";
import { ViewSwitch } from "./frame/view-switch";
import { wordingFor } from "./wording";

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

type Props = { readonly bench: Bench; readonly host: Host };

export function Pane({ bench, host }: Props) {
  const styles = useStyles();
  const state = useDesk(bench);
  const theme = useLook(state.preferences.look, host);
  const words = useMemo(() => wordingFor(state.preferences, host), [state.preferences, host]);
  useEffect(() => {
    document.documentElement.lang = words.language;
    document.title = words.pane.frame.title;
    // What gets the focus never hides behind the bars that stick to the edges.
    document.documentElement.style.scrollPadding = "48px 0 112px";
  }, [words]);
  const onBug = (bug: unknown) => {
    bench.store.send({ kind: "broke", bug: describeBug(bug) });
  };
  return (
    <FluentProvider theme={theme} className={styles.pane}>
      <PaneProvider value={{ state, bench, host, words }}>
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
