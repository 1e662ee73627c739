import { parseArea } from "../../model/a1";
import { unquote } from "../../model/formula-references";
import { foldName, sheetNamed, type DefinedName, type WorkbookModel } from "../../model/workbook";
import { asBoolean, asText } from "../arguments";
import type { Host } from "../host";
import { defineClass, type HostClass } from "../host-class";
import { HostProblem } from "../host-problem";
import { absoluteReference } from "./absolute-reference";
import { rangeClass } from "./range";
import { areaOf } from "./range-area";

type Named = { readonly workbook: WorkbookModel; readonly item: DefinedName };

const namedItemClass: HostClass<Named> = defineClass<Named>("NamedItem", {
  identity: ({ item }) => ({ _Id: item.name }),
  read: {
    _Id: ({ item }) => item.name,
    name: ({ item }) => item.name,
    comment: ({ item }) => item.comment,
    visible: ({ item }) => item.visible,
    formula: ({ item }) => item.formula,
    scope: () => "Workbook",
    type: (named, host) => (rangeNamed(named, host) === null ? "String" : "Range"),
    value: ({ item }) => item.formula.slice(1),
  },
  write: {
    comment: ({ item }, value) => {
      item.comment = asText(value);
    },
    visible: ({ item }, value) => {
      item.visible = asBoolean(value);
    },
    formula: ({ item }, value, { calculation }) => {
      item.formula = asText(value);
      calculation.outdated();
    },
  },
  call: {
    getRange: (named, _args, host) => {
      const range = rangeNamed(named, host);
      if (range === null) throw new HostProblem("InvalidReference");
      return range;
    },
    getRangeOrNullObject: (named, _args, host) => rangeNamed(named, host),
  },
  change: {
    delete: ({ workbook, item }) => {
      workbook.names.delete(foldName(item.name));
    },
  },
});

export const namesClass: HostClass<WorkbookModel> = defineClass<WorkbookModel>(
  "NamedItemCollection",
  {
    items: (workbook) =>
      [...workbook.names.values()].map((item) => namedItemClass.of({ workbook, item })),
    item: (workbook, key) => find(workbook, String(key)),
    call: {
      getCount: ({ names }) => names.size,
      getItem: (workbook, [name]) => {
        const found = find(workbook, asText(name));
        if (found === null) throw new HostProblem("ItemNotFound");
        return found;
      },
      getItemOrNullObject: (workbook, [name]) => find(workbook, asText(name)),
    },
    change: {
      add: (workbook, [name, reference, comment], { calculation }) => {
        const key = foldName(asText(name));
        if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(key)) throw new HostProblem("InvalidArgument");
        if (workbook.names.has(key)) throw new HostProblem("ItemAlreadyExists");
        const item: DefinedName = {
          name: asText(name),
          formula: referenceFormula(reference),
          comment: typeof comment === "string" ? comment : "",
          visible: true,
        };
        workbook.names.set(key, item);
        calculation.outdated();
        return namedItemClass.of({ workbook, item });
      },
    },
  },
);

function find(workbook: WorkbookModel, name: string) {
  const item = workbook.names.get(foldName(name));
  return item === undefined ? null : namedItemClass.of({ workbook, item });
}

function referenceFormula(reference: unknown): string {
  const range = rangeClass.targetOf(reference);
  if (range !== undefined) return `=${absoluteReference(range.sheet.name, areaOf(range))}`;
  const text = asText(reference);
  if (!text.startsWith("=")) throw new HostProblem("InvalidArgument");
  return text;
}

function rangeNamed({ workbook, item }: Named, host: Host) {
  const split = /^=(.+)!([^!]+)$/.exec(item.formula);
  const sheet = sheetNamed(workbook, unquote(split?.[1] ?? ""));
  const area = parseArea(split?.[2] ?? "");
  if (sheet === undefined || area === null) return null;
  return rangeClass.of(host.live.create(sheet, area));
}
