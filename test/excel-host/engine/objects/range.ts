import { defineClass, type HostClass } from "../host-class";
import type { LiveRange } from "../live-ranges";
import { conditionalFormatsClass } from "./conditional-formats";
import { dataValidationClass } from "./data-validation";
import { areaOf } from "./range-area";
import { rangeChanges, rangeWrites } from "./range-changes";
import { rangeGeometry } from "./range-geometry";
import { rangeProperties, rangePropertyChanges } from "./range-properties";
import { rangeReads } from "./range-reads";
import { rangeFormatClass } from "./range-format";
import { worksheetClass } from "./worksheet";

export const rangeClass: HostClass<LiveRange> = defineClass<LiveRange>("Range", {
  identity: ({ referenceId }) => (referenceId === undefined ? {} : { _ReferenceId: referenceId }),
  read: rangeReads,
  write: rangeWrites,
  open: {
    format: (range) => rangeFormatClass.of([range]),
    conditionalFormats: (range) =>
      conditionalFormatsClass.of({ sheet: range.sheet, areas: [areaOf(range)] }),
    dataValidation: (range) => dataValidationClass.of(range),
    worksheet: ({ sheet }) => worksheetClass.of(sheet),
  },
  call: { ...rangeGeometry, ...rangeProperties },
  change: { ...rangeChanges, ...rangePropertyChanges },
});
