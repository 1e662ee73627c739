import type { Sheet } from "../../model/sheet";
import { SHEET_COLUMNS, SHEET_ROWS } from "../../model/area";
import { asCount } from "../arguments";
import { defineClass, type HostClass } from "../host-class";
import { HostProblem } from "../host-problem";
import { rangeClass } from "./range";
import { areaOf } from "./range-area";

export const freezePanesClass: HostClass<Sheet> = defineClass<Sheet>("WorksheetFreezePanes", {
  call: {
    getLocationOrNullObject: (sheet, _args, host) => {
      const { frozen } = sheet;
      if (frozen === null) return null;
      const rowCount = frozen.rows === 0 ? SHEET_ROWS : frozen.rows;
      const columnCount = frozen.columns === 0 ? SHEET_COLUMNS : frozen.columns;
      return rangeClass.of(host.live.create(sheet, { row: 0, column: 0, rowCount, columnCount }));
    },
  },
  change: {
    freezeRows: (sheet, [count]) => {
      sheet.frozen = { rows: asCount(count ?? 1), columns: 0 };
    },
    freezeColumns: (sheet, [count]) => {
      sheet.frozen = { rows: 0, columns: asCount(count ?? 1) };
    },
    freezeAt: (sheet, [frozen]) => {
      const range = rangeClass.targetOf(frozen);
      if (range === undefined) throw new HostProblem("InvalidArgument");
      const area = areaOf(range);
      sheet.frozen = { rows: area.row + area.rowCount, columns: area.column + area.columnCount };
    },
    unfreeze: (sheet) => {
      sheet.frozen = null;
    },
  },
});
