import { formatArea, parseArea } from "../../model/a1";
import { cellAt } from "../../model/sheet";
import { editText } from "./edit-text";
import { usePreview } from "./preview-context";

/** Where the selection is and what stands there. */
export function FormulaBar() {
  const { sheet, texts, actions } = usePreview();
  const { row, column } = sheet.selection;
  const address = formatArea({ row, column, rowCount: 1, columnCount: 1 });
  return (
    <div className="formula-bar">
      <input
        key={address}
        className="name-box"
        aria-label={texts.nameBox}
        defaultValue={address}
        onKeyDown={({ key, currentTarget }) => {
          const area = key === "Enter" ? parseArea(currentTarget.value) : null;
          if (area !== null) actions.select(area);
        }}
      />
      <span className="fx" aria-hidden="true">
        fx
      </span>
      <output className="content" aria-label={texts.content}>
        {editText(cellAt(sheet, row, column))}
      </output>
    </div>
  );
}
