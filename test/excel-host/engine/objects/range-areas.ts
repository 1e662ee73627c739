import { formatArea } from "../../model/a1";
import { defineClass, type HostClass } from "../host-class";
import type { LiveRange } from "../live-ranges";
import { conditionalFormatsClass } from "./conditional-formats";
import { rangeClass } from "./range";
import { areaOf, qualified } from "./range-area";
import { rangeFormatClass } from "./range-format";
import { worksheetClass } from "./worksheet";

/** Several areas of one sheet. */
export const rangeAreasClass: HostClass<readonly LiveRange[]> = defineClass<readonly LiveRange[]>(
  "RangeAreas",
  {
    read: {
      address: (ranges) =>
        ranges.map((range) => qualified(range.sheet.name, formatArea(areaOf(range)))).join(","),
      areaCount: (ranges) => ranges.length,
      cellCount: (ranges) =>
        ranges.reduce((sum, range) => sum + areaOf(range).rowCount * areaOf(range).columnCount, 0),
      _ReferenceId: () => null,
    },
    open: {
      areas: (ranges) => rangeCollectionClass.of(ranges),
      format: (ranges) => rangeFormatClass.of(ranges),
      conditionalFormats: (ranges) => {
        const [first] = ranges;
        if (first === undefined) return null;
        return conditionalFormatsClass.of({ sheet: first.sheet, areas: ranges.map(areaOf) });
      },
      worksheet: (ranges) => {
        const [first] = ranges;
        return first === undefined ? null : worksheetClass.of(first.sheet);
      },
    },
    call: { _KeepReference: () => null },
  },
);

const rangeCollectionClass: HostClass<readonly LiveRange[]> = defineClass<readonly LiveRange[]>(
  "RangeCollection",
  {
    items: (ranges) => ranges.map((range) => rangeClass.of(range)),
    call: {
      getCount: (ranges) => ranges.length,
      getItemAt: (ranges, [index]) => {
        const range = ranges[Number(index)];
        return range === undefined ? null : rangeClass.of(range);
      },
    },
  },
);
