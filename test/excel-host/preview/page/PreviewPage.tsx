import { FormulaBar } from "./FormulaBar";
import { Grid } from "./grid/Grid";
import { Pane } from "./Pane";
import { PreviewContext } from "./preview-context";
import { Ribbon } from "./Ribbon";
import { SheetTabs } from "./SheetTabs";
import { StatusBar } from "./StatusBar";
import { usePreviewState, type PreviewStart } from "./use-preview-state";

export function PreviewPage({ start }: { readonly start: PreviewStart }) {
  const preview = usePreviewState(start);
  const { session, theme, language, texts } = preview;
  return (
    <PreviewContext.Provider value={preview}>
      <div className="page" data-theme={theme} lang={language}>
        <header className="title-bar">
          <strong>{texts.product}</strong>
          <span>{session.fileName}</span>
        </header>
        <Ribbon />
        <div className="desk">
          <main>
            <FormulaBar />
            <Grid key={session.conversation} />
            <SheetTabs />
          </main>
          <Pane />
        </div>
        <StatusBar />
      </div>
    </PreviewContext.Provider>
  );
}
