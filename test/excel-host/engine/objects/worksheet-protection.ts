import type { Sheet, ProtectionOption } from "../../model/sheet";
import { asRecord } from "../arguments";
import { defineClass } from "../host-class";
import { HostProblem } from "../host-problem";

const OPTIONS: readonly ProtectionOption[] = [
  "allowAutoFilter",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowEditObjects",
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertHyperlinks",
  "allowInsertRows",
  "allowPivotTables",
  "allowSort",
];

export const worksheetProtectionClass = defineClass<Sheet>("WorksheetProtection", {
  read: {
    protected: ({ protection }) => protection.isProtected,
    options: ({ protection }) =>
      Object.fromEntries(OPTIONS.map((option) => [option, protection.options[option] ?? false])),
  },
  change: {
    protect: (sheet, [options, password]) => {
      if (sheet.protection.isProtected) throw new HostProblem("InvalidOperation");
      const given = options === null || options === undefined ? {} : asRecord(options);
      sheet.protection = {
        isProtected: true,
        options: Object.fromEntries(OPTIONS.map((option) => [option, given[option] === true])),
        ...(typeof password === "string" ? { password } : {}),
      };
    },
    unprotect: (sheet, [password]) => {
      const { isProtected, password: set } = sheet.protection;
      if (!isProtected) throw new HostProblem("InvalidOperation");
      if (set !== undefined && set !== password) throw new HostProblem("AccessDenied");
      sheet.protection = { isProtected: false, options: {} };
    },
  },
});
