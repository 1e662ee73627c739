import type { WorkbookModel } from "../../model/workbook";
import { defineClass } from "../host-class";

/** The structure only: adding, renaming, moving, deleting sheets. */
export const workbookProtectionClass = defineClass<WorkbookModel>("WorkbookProtection", {
  read: { protected: ({ structureProtected }) => structureProtected },
  change: {
    protect: (workbook) => {
      workbook.structureProtected = true;
    },
    unprotect: (workbook) => {
      workbook.structureProtected = false;
    },
  },
});
