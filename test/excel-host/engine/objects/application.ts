import type { WorkbookModel } from "../../model/workbook";
import { asBoolean } from "../arguments";
import type { EventQueue } from "../events";
import { defineClass } from "../host-class";

export const applicationClass = defineClass<WorkbookModel>("Application", {
  read: {
    calculationMode: () => "Automatic",
    calculationState: () => "Done",
    decimalSeparator: () => ".",
    thousandsSeparator: () => ",",
  },
  call: {
    calculate: (_workbook, _args, { calculation }) => {
      calculation.outdated();
    },
    suspendApiCalculationUntilNextSync: () => null,
    suspendScreenUpdatingUntilNextSync: () => null,
  },
});

export const runtimeClass = defineClass<EventQueue>("Runtime", {
  read: { enableEvents: ({ enabled }) => enabled },
  write: {
    enableEvents: (events, value) => {
      events.enabled = asBoolean(value);
    },
  },
});
