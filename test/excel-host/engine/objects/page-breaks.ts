import type { Sheet } from "../../model/sheet";
import { defineClass, type HostClass } from "../host-class";
import { HostProblem } from "../host-problem";
import { areaGiven } from "./range-argument";

type Break = { readonly sheet: Sheet; readonly row: number };

const pageBreakClass = defineClass<Break>("PageBreak", {
  identity: ({ row }) => ({ _Id: `break-${String(row)}` }),
  read: { rowIndex: ({ row }) => row, columnIndex: () => 0 },
  change: {
    delete: ({ sheet, row }) => {
      sheet.breaksBefore = sheet.breaksBefore.filter((other) => other !== row);
    },
  },
});

/** Horizontal ones only: nothing here needs pages beside each other. */
export const pageBreaksClass: HostClass<Sheet> = defineClass<Sheet>("PageBreakCollection", {
  items: (sheet) => sheet.breaksBefore.map((row) => pageBreakClass.of({ sheet, row })),
  call: { getCount: ({ breaksBefore }) => breaksBefore.length },
  change: {
    add: (sheet, [cell]) => {
      const { row } = areaGiven(cell);
      if (row === 0) throw new HostProblem("InvalidArgument");
      sheet.breaksBefore = [...new Set([...sheet.breaksBefore, row])].sort((a, b) => a - b);
      return pageBreakClass.of({ sheet, row });
    },
    removePageBreaks: (sheet) => {
      sheet.breaksBefore = [];
    },
  },
});
