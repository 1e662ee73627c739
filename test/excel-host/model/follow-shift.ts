import type { ChartModel } from "./decorations";
import { shiftFormula } from "./formula-references";
import type { Sheet } from "./sheet";
import { shiftArea, type Shift } from "./shift";
import type { WorkbookModel } from "./workbook";

/** All that stands over cells moves with them: merges, rules, comments, charts, print areas, breaks. */
export function followOnSheet(sheet: Sheet, shift: Shift): void {
  // A merged area of which one cell is left is none.
  sheet.merges = sheet.merges
    .flatMap((merge) => shiftArea(merge, shift) ?? [])
    .filter(({ rowCount, columnCount }) => rowCount * columnCount > 1);
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((rule) => {
    const areas = rule.areas.flatMap((area) => shiftArea(area, shift) ?? []);
    return areas.length === 0 ? [] : [{ ...rule, areas }];
  });
  sheet.validations = sheet.validations.flatMap((validation) => {
    const area = shiftArea(validation.area, shift);
    return area === null ? [] : [{ ...validation, area }];
  });
  sheet.comments = sheet.comments.flatMap((comment) => moved(comment, shift));
  sheet.notes = sheet.notes.flatMap((note) => moved(note, shift));
  sheet.tables = sheet.tables.flatMap((table) => {
    const area = shiftArea(table.area, shift);
    return area === null ? [] : [{ ...table, area }];
  });
  if (sheet.autoFilter !== null) {
    const area = shiftArea(sheet.autoFilter.area, shift);
    sheet.autoFilter = area === null ? null : { ...sheet.autoFilter, area };
  }
  for (const chart of sheet.charts) chart.over = shiftArea(chart.over, shift) ?? chart.over;
  const { pageLayout } = sheet;
  if (pageLayout.printArea !== null) pageLayout.printArea = shiftArea(pageLayout.printArea, shift);
  if (pageLayout.titleRows !== null) pageLayout.titleRows = shiftArea(pageLayout.titleRows, shift);
  sheet.breaksBefore = sheet.breaksBefore.flatMap(
    (row) => shiftArea({ row, column: 0, rowCount: 1, columnCount: 1 }, shift)?.row ?? [],
  );
}

function moved<T extends { readonly row: number; readonly column: number }>(
  onCell: T,
  shift: Shift,
): readonly T[] {
  const place = shiftArea({ ...onCell, rowCount: 1, columnCount: 1 }, shift);
  return place === null ? [] : [{ ...onCell, row: place.row, column: place.column }];
}

/** References from anywhere to the shifted sheet. */
export function followInFormulas(workbook: WorkbookModel, shift: Shift): void {
  mapFormulas(workbook, (formula, sheet) => shiftFormula(formula, sheet, shift));
}

export function mapFormulas(
  workbook: WorkbookModel,
  change: (formula: string, home: string) => string,
): void {
  for (const sheet of workbook.sheets) {
    for (const line of sheet.cells.values()) {
      for (const [column, cell] of line) {
        if (cell.formula === undefined) continue;
        const formula = change(cell.formula, sheet.name);
        if (formula !== cell.formula) line.set(column, { ...cell, formula });
      }
    }
    for (const chart of sheet.charts)
      mapSeries(chart, (reference) => change(reference, sheet.name));
    for (const conditional of sheet.conditionalFormats) {
      const { formula1 } = conditional.rule;
      if (formula1 === undefined) continue;
      conditional.rule = { ...conditional.rule, formula1: change(formula1, sheet.name) };
    }
  }
  for (const name of workbook.names.values()) name.formula = change(name.formula, "");
}

function mapSeries(chart: ChartModel, change: (reference: string) => string): void {
  for (const series of chart.series) {
    series.values = change(series.values);
    series.categories = change(series.categories);
  }
}
