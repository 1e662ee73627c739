import type { Annex } from "../../../src/core/model/annex";
import type { Column } from "../../../src/core/model/column";
import type { Indicator } from "../../../src/core/model/indicator";
import { formatArea, formatColumn } from "../../../src/core/sheet/address";

function retellColumn(column: Column): string {
  const { role, kind, year, period, level, area, asOf, unit, vocabulary } = column;
  const facts = [role, kind, period ?? year, level, area, asOf, unit, vocabulary?.join("/")];
  const words = facts.filter((fact) => fact !== undefined).map(String);
  return `${formatColumn(column.column)} ${words.join(" ")}`;
}

const CELLS = [
  "goalText",
  "status",
  "evidence",
  "note",
  "product",
  "lead",
  "cooperating",
  "monitor",
  "assessor",
  "deadline",
] as const satisfies readonly (keyof Indicator)[];

function retellIndicator(indicator: Indicator): string {
  const { key, rows, text, unit, values, section, group, parent, horizon } = indicator;
  const place = [
    section === undefined ? "" : ` §${section}`,
    group === undefined ? "" : ` ›${group}`,
    parent === undefined ? "" : ` ↑${parent}`,
    horizon === undefined ? "" : ` →${String(horizon)}`,
  ].join("");
  const shown = values.map((value) => value.text.replace(/\s+/g, " "));
  const cells = CELLS.flatMap((name) => {
    const cell = indicator[name];
    return cell === undefined ? [] : [`${name}: ${cell.text}`];
  });
  return [
    `${rows.map((row) => row + 1).join("+")} ${key}${place} | ${text}`,
    unit === undefined ? "" : ` [${unit}]`,
    shown.length === 0 ? "" : ` = ${shown.join(" ; ")}`,
    ...cells.map((cell) => ` · ${cell}`),
  ].join("");
}

/** One annex as a person would tell it over the phone: every fact of the reading, nothing of its form. */
export function retell(annex: Annex): string {
  const { area, layout, reports, title, unit, level, year, asOf, planDate } = annex;
  const head = [formatArea(area), layout, reports, annex.certain ? "certain" : "uncertain"];
  const facts = [
    ["title", title],
    ["unit", unit],
    ["level", level],
    ["year", year],
    ["as of", asOf],
    ["planned on", planDate],
    ["horizon", `${String(annex.horizon)} (${annex.horizonSource})`],
  ].flatMap(([name, fact]) =>
    fact === undefined || fact === "" ? [] : [`${String(name)}: ${String(fact)}`],
  );
  const declared = annex.declared.map(({ kind, count }) => `${kind} ${String(count)}`);
  const rowList = (rows: readonly number[]): string => rows.map((row) => row + 1).join(", ");
  const others = annex.rows
    .filter(({ kind }) => /^(?:repeated-header|total|note)$/.test(kind))
    .map(({ row, kind }) => `${kind} ${String(row + 1)}`);
  return [
    head.join(" "),
    ...facts,
    ...(declared.length === 0 ? [] : [`declared: ${declared.join(", ")}`]),
    `header: ${rowList(annex.headerRows)}`,
    ...(annex.numberingRows.length === 0 ? [] : [`numbering: ${rowList(annex.numberingRows)}`]),
    ...(others.length === 0 ? [] : [`rows: ${others.join(", ")}`]),
    `columns: ${annex.columns.map(retellColumn).join(" · ")}`,
    ...annex.sections.map(
      ({ row, number, depth, title: name, horizon }) =>
        `§ ${String(row + 1)} ${"  ".repeat(depth)}${number} ${name}${horizon === undefined ? "" : ` →${String(horizon)}`}`,
    ),
    ...annex.groups.map(
      ({ row, number, title: name, section }) =>
        `› ${String(row + 1)} ${number} ${name}${section === undefined ? "" : ` (§${section})`}`,
    ),
    ...annex.indicators.map(retellIndicator),
  ].join("\n");
}
