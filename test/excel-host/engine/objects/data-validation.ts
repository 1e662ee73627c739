import { intersection } from "../../model/area";
import { asRecord } from "../arguments";
import { defineClass, type HostClass } from "../host-class";
import type { LiveRange } from "../live-ranges";
import { areaOf } from "./range-area";

export const dataValidationClass: HostClass<LiveRange> = defineClass<LiveRange>("DataValidation", {
  read: {
    rule: (range) => ruleOf(range)?.rule ?? {},
    type: (range) => (ruleOf(range)?.rule["list"] === undefined ? "None" : "List"),
  },
  write: {
    rule: (range, value) => {
      clear(range);
      range.sheet.validations.push({ area: areaOf(range), rule: asRecord(value) });
    },
  },
  change: { clear },
});

function ruleOf(range: LiveRange) {
  return range.sheet.validations.find(({ area }) => intersection(area, areaOf(range)) !== null);
}

function clear(range: LiveRange): void {
  const { sheet } = range;
  const area = areaOf(range);
  sheet.validations = sheet.validations.filter((one) => intersection(one.area, area) === null);
}
