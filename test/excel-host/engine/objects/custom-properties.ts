import type { Sheet } from "../../model/sheet";
import { asText } from "../arguments";
import { defineClass, type HostClass } from "../host-class";

type Property = { readonly sheet: Sheet; readonly key: string };

const propertyClass = defineClass<Property>("WorksheetCustomProperty", {
  identity: ({ key }) => ({ _Id: key }),
  read: { key: ({ key }) => key, value: ({ sheet, key }) => sheet.customProperties.get(key) ?? "" },
  write: {
    value: ({ sheet, key }, value) => {
      sheet.customProperties.set(key, asText(value));
    },
  },
  change: {
    delete: ({ sheet, key }) => {
      sheet.customProperties.delete(key);
    },
  },
});

export const customPropertiesClass: HostClass<Sheet> = defineClass<Sheet>(
  "WorksheetCustomPropertyCollection",
  {
    items: (sheet) =>
      [...sheet.customProperties.keys()].map((key) => propertyClass.of({ sheet, key })),
    item: (sheet, key) => find(sheet, String(key)),
    call: {
      getCount: ({ customProperties }) => customProperties.size,
      getItemOrNullObject: (sheet, [key]) => find(sheet, asText(key)),
    },
    change: {
      add: (sheet, [key, value]) => {
        sheet.customProperties.set(asText(key), asText(value));
        return propertyClass.of({ sheet, key: asText(key) });
      },
    },
  },
);

function find(sheet: Sheet, key: string) {
  return sheet.customProperties.has(key) ? propertyClass.of({ sheet, key }) : null;
}
