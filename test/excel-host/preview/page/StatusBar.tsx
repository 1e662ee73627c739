import { lastColumn, lastRow } from "../../model/area";
import { usePreview } from "./preview-context";
import { locales } from "./page-texts";
import { zooms } from "./start-settings";

/** As in Excel: what the page waits for, and what the selected cells add up to. */
export function StatusBar() {
  const { texts, editing, notice, zoom, actions } = usePreview();
  return (
    <footer className="status-bar">
      <span role="status">{notice ?? (editing === undefined ? texts.ready : texts.editing)}</span>
      <SelectionFigures />
      <span>{texts.notExcel}</span>
      <label className="zoom">
        {texts.zoom}
        <select
          value={zoom}
          onChange={({ target }) => {
            const chosen = zooms.find((each) => String(each) === target.value);
            if (chosen !== undefined) actions.choose({ zoom: chosen });
          }}
        >
          {zooms.map((each) => (
            <option key={each} value={each}>
              {Math.round(each * 100)} %
            </option>
          ))}
        </select>
      </label>
    </footer>
  );
}

function SelectionFigures() {
  const { sheet, texts, language } = usePreview();
  const { selection } = sheet;
  if (selection.rowCount * selection.columnCount < 2) return null;
  const filled = [...sheet.cells]
    .filter(([row]) => row >= selection.row && row <= lastRow(selection))
    .flatMap(([, line]) => [...line])
    .filter(([column]) => column >= selection.column && column <= lastColumn(selection))
    .map(([, { content }]) => content)
    .filter((content) => content !== null);
  const numbers = filled.filter((content) => typeof content === "number");
  const sum = numbers.reduce((total, number) => total + number, 0);
  const shown = (value: number) => value.toLocaleString(locales[language]);
  return (
    <span className="figures">
      {numbers.length > 0 && `${texts.average}: ${shown(sum / numbers.length)}`}
      {filled.length > 0 && `${texts.count}: ${shown(filled.length)}`}
      {numbers.length > 0 && `${texts.sum}: ${shown(sum)}`}
    </span>
  );
}
