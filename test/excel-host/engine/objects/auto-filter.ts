import type { AutoFilterModel } from "../../model/decorations";
import { filterRows, isFiltered } from "../../model/filter-rows";
import type { Sheet } from "../../model/sheet";
import { asCount, asList, asRecord, asText } from "../arguments";
import { defineClass, type HostClass } from "../host-class";
import { HostProblem } from "../host-problem";
import { rangeClass } from "./range";
import { areaGiven } from "./range-argument";

/** The filter of a sheet: arrows above columns, rows out of sight. */
export const autoFilterClass: HostClass<Sheet> = defineClass<Sheet>("AutoFilter", {
  read: {
    enabled: ({ autoFilter }) => autoFilter !== null,
    isDataFiltered: ({ autoFilter }) => autoFilter !== null && isFiltered(autoFilter),
    criteria: ({ autoFilter }) =>
      (autoFilter?.chosen ?? []).map((values) =>
        values === null ? {} : { filterOn: "Values", values },
      ),
  },
  call: {
    getRange: (sheet, _args, host) => {
      if (sheet.autoFilter === null) throw new HostProblem("ItemNotFound");
      return rangeClass.of(host.live.create(sheet, sheet.autoFilter.area));
    },
    getRangeOrNullObject: (sheet, _args, host) =>
      sheet.autoFilter === null
        ? null
        : rangeClass.of(host.live.create(sheet, sheet.autoFilter.area)),
  },
  change: {
    apply: (sheet, [range, column, criteria]) => {
      refuse(sheet);
      const area = areaGiven(range);
      const isSame = sheet.autoFilter?.area.row === area.row;
      const former = isSame ? sheet.autoFilter : null;
      const chosen = former?.chosen ?? Array.from({ length: area.columnCount }, () => null);
      const filter = { area, chosen: choose(chosen, column, criteria) };
      sheet.autoFilter = filter;
      filterRows(sheet, filter);
    },
    reapply: (sheet) => {
      refuse(sheet);
      if (sheet.autoFilter !== null) filterRows(sheet, sheet.autoFilter);
    },
    clearCriteria: (sheet) => {
      refuse(sheet);
      showAll(sheet);
    },
    remove: (sheet) => {
      refuse(sheet);
      showAll(sheet);
      sheet.autoFilter = null;
    },
  },
});

function refuse({ protection }: Sheet): void {
  if (protection.isProtected && protection.options.allowAutoFilter !== true) {
    throw new HostProblem("AccessDenied");
  }
}

function showAll(sheet: Sheet): void {
  if (sheet.autoFilter === null) return;
  const { area, chosen } = sheet.autoFilter;
  sheet.autoFilter = { area, chosen: chosen.map(() => null) };
  filterRows(sheet, sheet.autoFilter);
}

/** Only lists of texts are modelled. */
function choose(
  chosen: AutoFilterModel["chosen"],
  column: unknown,
  criteria: unknown,
): AutoFilterModel["chosen"] {
  if (column === null || column === undefined) return chosen;
  const index = asCount(column);
  if (criteria === null || criteria === undefined) {
    return chosen.map((texts, at) => (at === index ? null : texts));
  }
  const { filterOn, values } = asRecord(criteria);
  if (filterOn !== "Values") {
    throw new HostProblem("TestHostNotImplemented", `filter by ${String(filterOn)}`);
  }
  const wanted = asList(values).map(asText);
  return chosen.map((texts, at) => (at === index ? wanted : texts));
}
