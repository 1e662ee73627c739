import { covers, intersection, type Area } from "../../model/area";
import type { TableModel } from "../../model/decorations";
import type { Sheet } from "../../model/sheet";
import { settleHeads } from "../../model/table-heads";
import { foldName, newId, type WorkbookModel } from "../../model/workbook";
import { asBoolean, asNumber, asText } from "../arguments";
import type { Host } from "../host";
import { defineClass, type HostClass, type HostObject } from "../host-class";
import { HostProblem } from "../host-problem";
import { rangeClass } from "./range";
import { areaGiven } from "./range-argument";
import { refuseFormatting } from "./refuse-formatting";
import { worksheetClass } from "./worksheet";

type Placed = { readonly sheet: Sheet; readonly table: TableModel };
/** All of a workbook, of one sheet, or those that touch an area. */
type Scope = {
  readonly workbook: WorkbookModel;
  readonly sheet?: Sheet;
  readonly area?: Area;
  readonly whole?: boolean;
};

const tableClass: HostClass<Placed> = defineClass<Placed>("Table", {
  identity: ({ table }) => ({ Id: table.id }),
  read: {
    id: ({ table }) => table.id,
    name: ({ table }) => table.name,
    showHeaders: ({ table }) => table.showHeaders,
    showTotals: ({ table }) => table.showTotals,
    style: ({ table }) => table.style,
  },
  write: {
    name: ({ table }, value) => {
      table.name = asText(value);
    },
    style: ({ table }, value) => {
      table.style = asText(value);
    },
  },
  open: { worksheet: ({ sheet }) => worksheetClass.of(sheet) },
  call: {
    getRange: (placed, _args, host) => rangeOf(placed, placed.table.area, host),
    getHeaderRowRange: (placed, _args, host) => {
      if (!placed.table.showHeaders) throw new HostProblem("ItemNotFound");
      return rangeOf(placed, { ...placed.table.area, rowCount: 1 }, host);
    },
    getDataBodyRange: (placed, _args, host) => rangeOf(placed, bodyOf(placed.table), host),
  },
  change: {
    convertToRange: ({ sheet, table }, _args, host) => {
      refuseFormatting(sheet);
      sheet.tables = sheet.tables.filter((other) => other !== table);
      return rangeOf({ sheet, table }, table.area, host);
    },
  },
});

function bodyOf({ area, showHeaders, showTotals }: TableModel): Area {
  const above = showHeaders ? 1 : 0;
  return {
    ...area,
    row: area.row + above,
    rowCount: Math.max(1, area.rowCount - above - (showTotals ? 1 : 0)),
  };
}

function rangeOf({ sheet }: Placed, area: Area, host: Host): HostObject {
  return rangeClass.of(host.live.create(sheet, area));
}

const collection = {
  read: { count: (scope: Scope) => tablesIn(scope).length },
  items: (scope: Scope) => tablesIn(scope).map((placed) => tableClass.of(placed)),
  item: (scope: Scope, key: string | number) => find(scope, String(key)),
  call: {
    getCount: (scope: Scope) => tablesIn(scope).length,
    getItem: (scope: Scope, [key]: readonly unknown[]) => {
      const found = find(scope, asText(key));
      if (found === null) throw new HostProblem("ItemNotFound");
      return found;
    },
    getItemOrNullObject: (scope: Scope, [key]: readonly unknown[]) => find(scope, asText(key)),
    getItemAt: (scope: Scope, [index]: readonly unknown[]) => {
      const placed = tablesIn(scope)[asNumber(index)];
      if (placed === undefined) throw new HostProblem("InvalidArgument");
      return tableClass.of(placed);
    },
  },
};

export const tablesClass: HostClass<Scope> = defineClass<Scope>("TableCollection", {
  ...collection,
  change: {
    add: (scope, [range, hasHeaders], host) => addTable(scope, range, asBoolean(hasHeaders), host),
  },
});

/** What `range.getTables()` gives: nothing can be added to it. */
export const tablesInRangeClass: HostClass<Scope> = defineClass<Scope>("TableScopedCollection", {
  items: collection.items,
  item: collection.item,
  call: {
    getCount: collection.call.getCount,
    getItem: collection.call.getItem,
    getFirst: (scope) => {
      const [first] = tablesIn(scope);
      if (first === undefined) throw new HostProblem("ItemNotFound");
      return tableClass.of(first);
    },
  },
});

function tablesIn({ workbook, sheet, area, whole = false }: Scope): readonly Placed[] {
  const sheets = sheet === undefined ? workbook.sheets : [sheet];
  return sheets
    .flatMap((one) => one.tables.map((table) => ({ sheet: one, table })))
    .filter(({ table }) => {
      if (area === undefined) return true;
      return whole ? covers(area, table.area) : intersection(area, table.area) !== null;
    });
}

function find(scope: Scope, key: string): HostObject | null {
  const placed = tablesIn(scope).find(
    ({ table }) => table.id === key || foldName(table.name) === foldName(key),
  );
  return placed === undefined ? null : tableClass.of(placed);
}

function addTable(scope: Scope, source: unknown, showHeaders: boolean, host: Host): HostObject {
  const sheet = rangeClass.targetOf(source)?.sheet ?? scope.sheet;
  if (sheet === undefined) throw new HostProblem("InvalidArgument");
  refuseFormatting(sheet);
  const area = areaGiven(source);
  if (sheet.tables.some((other) => intersection(other.area, area) !== null)) {
    throw new HostProblem("InvalidArgument");
  }
  // A table has no merged cells: Excel takes them apart.
  sheet.merges = sheet.merges.filter((merge) => intersection(merge, area) === null);
  const table: TableModel = {
    id: newId(scope.workbook),
    name: freeName(scope.workbook),
    area,
    style: "TableStyleMedium2",
    showHeaders,
    showTotals: false,
  };
  sheet.tables.push(table);
  settleHeads(sheet, table);
  host.calculation.outdated();
  return tableClass.of({ sheet, table });
}

function freeName({ sheets }: WorkbookModel): string {
  const names = new Set(sheets.flatMap(({ tables }) => tables.map(({ name }) => name)));
  let number = 1;
  while (names.has(`Table${String(number)}`)) number += 1;
  return `Table${String(number)}`;
}
