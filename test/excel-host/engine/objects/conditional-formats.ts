import type { Area } from "../../model/area";
import { covers, intersection } from "../../model/area";
import type {
  ConditionalFormatModel,
  ConditionalFormatType,
  ConditionalLook,
} from "../../model/decorations";
import type { Sheet } from "../../model/sheet";
import { newId } from "../../model/workbook";
import { asBoolean, asNumber, asOneOf, asRecord, asText } from "../arguments";
import { asColor } from "../color";
import { defineClass, type HostClass, type HostObject } from "../host-class";
import { HostProblem } from "../host-problem";
import { rangeClass } from "./range";
import { rangeAreasClass } from "./range-areas";
import { refuseFormatting } from "./refuse-formatting";

/** The rules that touch some cells of one sheet. */
type Scope = { readonly sheet: Sheet; readonly areas: readonly Area[] };
type Rule = { readonly sheet: Sheet; readonly model: ConditionalFormatModel };

const TYPES: readonly ConditionalFormatType[] = ["Custom", "CellValue", "ContainsText"];

const conditionalFormatClass: HostClass<Rule> = defineClass<Rule>("ConditionalFormat", {
  identity: ({ model }) => ({ Id: model.id }),
  read: {
    id: ({ model }) => model.id,
    type: ({ model }) => model.type,
    priority: ({ model }) => model.priority,
    stopIfTrue: ({ model }) => model.stopIfTrue,
  },
  write: {
    priority: ({ sheet, model }, value) => {
      moveTo(sheet, model, asNumber(value));
    },
    stopIfTrue: ({ model }, value) => {
      model.stopIfTrue = asBoolean(value);
    },
  },
  open: {
    custom: (rule) => ofType(rule, "Custom"),
    customOrNullObject: (rule) => ofType(rule, "Custom"),
    cellValue: (rule) => ofType(rule, "CellValue"),
    cellValueOrNullObject: (rule) => ofType(rule, "CellValue"),
    textComparison: (rule) => ofType(rule, "ContainsText"),
    textComparisonOrNullObject: (rule) => ofType(rule, "ContainsText"),
  },
  call: {
    getRange: ({ sheet, model }, _args, host) => {
      const [area] = model.areas;
      return area === undefined ? null : rangeClass.of(host.live.create(sheet, area));
    },
    getRanges: ({ sheet, model }, _args, host) =>
      rangeAreasClass.of(model.areas.map((area) => host.live.create(sheet, area))),
  },
  change: {
    delete: ({ sheet, model }) => {
      refuseFormatting(sheet);
      sheet.conditionalFormats = sheet.conditionalFormats.filter(({ id }) => id !== model.id);
      renumber(sheet);
    },
  },
});

function ofType(rule: Rule, type: ConditionalFormatType): HostObject | null {
  if (rule.model.type !== type) return null;
  if (type === "Custom") return customClass.of(rule);
  return type === "CellValue" ? cellValueClass.of(rule) : textClass.of(rule);
}

const customClass = defineClass<Rule>("CustomConditionalFormat", {
  open: { rule: (rule) => formulaClass.of(rule), format: (rule) => lookClass.of(rule) },
});

const formulaClass = defineClass<Rule>("ConditionalFormatRule", {
  read: { formula: ({ model }) => model.rule.formula1 ?? "" },
  write: {
    formula: ({ model }, value) => {
      model.rule = { formula1: asText(value) };
    },
  },
});

const cellValueClass = defineClass<Rule>("CellValueConditionalFormat", {
  read: { rule: ({ model }) => model.rule },
  write: {
    rule: ({ model }, value) => {
      model.rule = asRecord(value);
    },
  },
  open: { format: (rule) => lookClass.of(rule) },
});

const textClass = defineClass<Rule>("TextConditionalFormat", {
  read: { rule: ({ model }) => model.rule },
  write: {
    rule: ({ model }, value) => {
      model.rule = asRecord(value);
    },
  },
  open: { format: (rule) => lookClass.of(rule) },
});

const lookClass = defineClass<Rule>("ConditionalRangeFormat", {
  read: { numberFormat: ({ model }) => model.format.numberFormat ?? "" },
  write: {
    numberFormat: ({ model }, value) => {
      look(model, { numberFormat: asText(value) });
    },
  },
  open: { fill: (rule) => fillClass.of(rule), font: (rule) => fontClass.of(rule) },
});

const fillClass = defineClass<Rule>("ConditionalRangeFill", {
  read: { color: ({ model }) => model.format.fill ?? "" },
  write: {
    color: ({ model }, value) => {
      look(model, { fill: asColor(value) });
    },
  },
});

const fontClass = defineClass<Rule>("ConditionalRangeFont", {
  read: {
    color: ({ model }) => model.format.color ?? "",
    bold: ({ model }) => model.format.bold ?? false,
    italic: ({ model }) => model.format.italic ?? false,
  },
  write: {
    color: ({ model }, value) => {
      look(model, { color: asColor(value) });
    },
    bold: ({ model }, value) => {
      look(model, { bold: asBoolean(value) });
    },
    italic: ({ model }, value) => {
      look(model, { italic: asBoolean(value) });
    },
  },
});

function look(model: ConditionalFormatModel, change: ConditionalLook): void {
  model.format = { ...model.format, ...change };
}

export const conditionalFormatsClass: HostClass<Scope> = defineClass<Scope>(
  "ConditionalFormatCollection",
  {
    items: (scope) => rulesIn(scope).map((rule) => conditionalFormatClass.of(rule)),
    item: (scope, id) => find(scope, String(id)),
    call: {
      getCount: (scope) => rulesIn(scope).length,
      getItem: (scope, [id]) => find(scope, asText(id)),
      getItemAt: (scope, [index]) => {
        const rule = rulesIn(scope)[asNumber(index)];
        if (rule === undefined) throw new HostProblem("InvalidArgument");
        return conditionalFormatClass.of(rule);
      },
    },
    change: {
      add: ({ sheet, areas }, [type], { workbook }) => {
        refuseFormatting(sheet);
        const model: ConditionalFormatModel = {
          id: newId(workbook),
          areas,
          type: asOneOf(type, TYPES),
          rule: {},
          format: {},
          // A new rule comes first, as in Excel's own dialog.
          priority: 0,
          stopIfTrue: false,
        };
        sheet.conditionalFormats.unshift(model);
        renumber(sheet);
        return conditionalFormatClass.of({ sheet, model });
      },
      clearAll: ({ sheet, areas }) => {
        refuseFormatting(sheet);
        sheet.conditionalFormats = sheet.conditionalFormats.flatMap((model) => {
          const left = model.areas.filter(
            (area) => !areas.some((cleared) => covers(cleared, area)),
          );
          return left.length === 0 ? [] : [{ ...model, areas: left }];
        });
        renumber(sheet);
      },
    },
  },
);

function rulesIn({ sheet, areas }: Scope): readonly Rule[] {
  return sheet.conditionalFormats
    .filter((model) =>
      model.areas.some((one) => areas.some((other) => intersection(one, other) !== null)),
    )
    .map((model) => ({ sheet, model }));
}

function find(scope: Scope, id: string): HostObject {
  const rule = rulesIn(scope).find(({ model }) => model.id === id);
  if (rule === undefined) throw new HostProblem("ItemNotFound");
  return conditionalFormatClass.of(rule);
}

/** A negative priority counts from the back. */
function moveTo(sheet: Sheet, model: ConditionalFormatModel, wanted: number): void {
  const others = sheet.conditionalFormats.filter(({ id }) => id !== model.id);
  const priority = wanted < 0 ? Math.max(0, others.length + 1 + wanted) : wanted;
  sheet.conditionalFormats = [...others.slice(0, priority), model, ...others.slice(priority)];
  renumber(sheet);
}

function renumber(sheet: Sheet): void {
  sheet.conditionalFormats.forEach((model, index) => {
    model.priority = index;
  });
}
