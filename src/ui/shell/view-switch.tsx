import { lazy, Suspense } from "react";
import { usePane } from "./pane-context";
import { LiveSwitch } from "../live/live-switch";
import { useReturnFocus } from "./use-return-focus";
import { Toolbar } from "./toolbar";
import { StatusLine } from "./status-line";
import { Welcome } from "./welcome";

const ReviewView = lazy(() => import("./review-view"));
const FixesView = lazy(() => import("../views/fixes-view"));
const ColumnsView = lazy(() => import("../views/columns-view"));
const IgnoredView = lazy(() => import("../views/ignored-view"));
const SettingsView = lazy(() => import("../views/settings-view"));
const HelpView = lazy(() => import("../views/help-view"));

export function ViewSwitch() {
  const { state, words } = usePane();
  useReturnFocus(state.view.kind);
  const annexReview = state.reviewed?.review.annexes[state.annexIndex];
  const loading = <p>{words.pane.shell.loading}</p>;
  return <Suspense fallback={loading}>{choose()}</Suspense>;

  function choose() {
    const { view } = state;
    switch (view.kind) {
      case "review":
        return (
          <>
            <Toolbar />
            <StatusLine />
            <LiveSwitch />
            <Welcome />
            {/* Its own boundary: an outer one would hide the toolbar meanwhile, and the focus in it is lost. */}
            <Suspense fallback={loading}>{state.reviewed !== null && <ReviewView />}</Suspense>
          </>
        );
      case "fixes":
        return (
          <FixesView
            findings={(annexReview?.findings ?? []).filter(({ id }) => view.findings.includes(id))}
          />
        );
      case "columns":
        return annexReview === undefined ? null : <ColumnsView annex={annexReview.annex} />;
      case "ignored":
        return <IgnoredView />;
      case "settings":
        return <SettingsView />;
      case "help":
        return <HelpView />;
    }
  }
}
