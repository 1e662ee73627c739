import type { WorkbookModel } from "../../model/workbook";
import { asText } from "../arguments";
import { defineClass, type HostClass } from "../host-class";
import { HostProblem } from "../host-problem";

type Entry = { readonly workbook: WorkbookModel; readonly key: string };

const settingClass = defineClass<Entry>("Setting", {
  identity: ({ key }) => ({ _Id: key }),
  read: {
    key: ({ key }) => key,
    value: ({ workbook, key }) => workbook.settings.get(key) ?? null,
    _Id: ({ key }) => key,
  },
  write: {
    value: ({ workbook, key }, value) => {
      workbook.settings.set(key, value);
    },
  },
  change: {
    delete: ({ workbook, key }) => {
      workbook.settings.delete(key);
    },
  },
});

export const settingsClass: HostClass<WorkbookModel> = defineClass<WorkbookModel>(
  "SettingCollection",
  {
    items: (workbook) =>
      [...workbook.settings.keys()].map((key) => settingClass.of({ workbook, key })),
    item: (workbook, key) => entry(workbook, String(key)),
    call: {
      getCount: ({ settings }) => settings.size,
      getItem: (workbook, [key]) => {
        const found = entry(workbook, asText(key));
        if (found === null) throw new HostProblem("ItemNotFound");
        return found;
      },
      getItemOrNullObject: (workbook, [key]) => entry(workbook, asText(key)),
    },
    change: {
      add: (workbook, [key, value]) => {
        workbook.settings.set(asText(key), value);
        return settingClass.of({ workbook, key: asText(key) });
      },
    },
  },
);

function entry(workbook: WorkbookModel, key: string) {
  return workbook.settings.has(key) ? settingClass.of({ workbook, key }) : null;
}
