import { HyperFormula } from "hyperformula";
import { holds, intersection, type Area } from "./area";
import type { Cell } from "./cell";
import type { ConditionalFormatModel, ConditionalLook } from "./decorations";
import type { Sheet } from "./sheet";

/** How conditional formats make a cell look; undefined: as it is. */
export type LookAt = (row: number, column: number, cell: Cell) => ConditionalLook | undefined;

/**
 * For the cells of one area, so that drawing asks few rules. Comparisons with a text and formulas
 * without references are modelled: the kinds that this product writes.
 */
export function conditionalLooks({ conditionalFormats }: Sheet, area: Area): LookAt {
  const near = conditionalFormats.flatMap((model) => {
    const areas = model.areas.filter((one) => intersection(one, area) !== null);
    const meets = areas.length === 0 ? undefined : conditionOf(model);
    return meets === undefined ? [] : [{ areas, meets, format: model.format }];
  });
  if (near.length === 0) return () => undefined;
  return (row, column, cell) => {
    const looks = near
      .filter(({ areas, meets }) => areas.some((one) => holds(one, row, column)) && meets(cell))
      .map(({ format }) => format);
    // What the first rule sets, the others leave alone.
    return looks.length === 0 ? undefined : looks.reduceRight((all, look) => ({ ...all, ...look }));
  };
}

type Condition = (cell: Cell) => boolean;

function conditionOf({ type, rule }: ConditionalFormatModel): Condition | undefined {
  const { formula1 = "", text } = rule;
  if (type === "ContainsText") {
    return text === undefined
      ? undefined
      : ({ content }) => typeof content === "string" && content.includes(text);
  }
  const value = constant(formula1);
  if (value === undefined) return undefined;
  if (type === "Custom") return value === true ? () => true : undefined;
  return ({ content }) => content !== null && fold(content) === fold(value);
}

/** Excel compares texts without regard to case. */
function fold(value: unknown): unknown {
  return typeof value === "string" ? value.normalize("NFC").toLocaleLowerCase("vi") : value;
}

const known = new Map<string, unknown>();
let calculator: HyperFormula | undefined;

/** What a formula without references gives; undefined for others. */
function constant(formula: string): unknown {
  if (known.has(formula)) return known.get(formula);
  const value = evaluate(formula);
  known.set(formula, value);
  return value;
}

const REFERENCE = /"(?:[^"]|"")*"|(\$?[A-Z]{1,3}\$?\d+)/gi;

function evaluate(formula: string): unknown {
  if ([...formula.matchAll(REFERENCE)].some(([, reference]) => reference !== undefined)) {
    return undefined;
  }
  calculator ??= HyperFormula.buildFromArray([[]], { licenseKey: "gpl-v3" });
  try {
    const value = calculator.calculateFormula(formula, 0);
    return typeof value === "object" ? undefined : value;
  } catch {
    return undefined;
  }
}
