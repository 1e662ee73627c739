import { PaneFrame } from "./PaneFrame";
import { usePreview } from "./preview-context";

/** The task pane with Excel's own frame. Closed, it goes on running: it is a shared runtime. */
export function Pane() {
  const { ribbon, texts, paneWidth, isPaneShown, actions } = usePreview();
  return (
    <aside className="pane" style={{ width: paneWidth }} hidden={!isPaneShown}>
      <header>
        <h2>{ribbon.addinName}</h2>
        <button
          type="button"
          className="quiet"
          aria-label={texts.closePane}
          title={texts.closePane}
          onClick={() => {
            actions.showPane(false);
          }}
        >
          ✕
        </button>
      </header>
      <PaneFrame />
    </aside>
  );
}
