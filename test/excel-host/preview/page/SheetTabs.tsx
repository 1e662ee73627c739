import { usePreview } from "./preview-context";

export function SheetTabs() {
  const { session, sheet, texts, actions } = usePreview();
  const visible = session.host.workbook.sheets.filter(({ visibility }) => visibility === "Visible");
  return (
    <div className="sheet-tabs" role="tablist" aria-label={texts.sheets}>
      {visible.map(({ id, name, tabColor }) => (
        <button
          key={id}
          type="button"
          role="tab"
          aria-selected={id === sheet.id}
          style={tabColor === "" ? {} : { borderBottomColor: tabColor }}
          onClick={() => {
            actions.activate(name);
          }}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
