import type { WrittenMarks, Marks } from "../../../src/app/ports/marks";
import { planComments, type PlannedComment } from "../../../src/core/summary/marks/comments";
import { planHighlights, type Highlight } from "../../../src/core/summary/marks/highlights";
import type { Finding, Severity } from "../../../src/core/model/finding";
import { parsePosition } from "../../../src/core/sheet/address";
import { createExcelMarks } from "../../../src/excel/marks/excel-marks";
import { USUAL_TIMING } from "../../../src/excel/run-excel";
import type { ConditionalFormatModel } from "../../excel-host/model/decorations";
import { formatArea, parseArea } from "../../excel-host/model/a1";
import type { Sheet } from "../../excel-host/model/sheet";
import type { WorkbookModel } from "../../excel-host/model/workbook";
import { workbookOf } from "../workbook-of";

export const SHEET = "Phụ lục";

type Cells = Readonly<Record<string, Severity>>;

function findingsIn(cells: Cells): readonly Finding[] {
  return Object.entries(cells).map(([address, severity]) => ({
    id: address,
    rule: "value-missing",
    says: "cells",
    severity,
    at: { sheet: SHEET, ...(parsePosition(address) ?? { row: 0, column: 0 }) },
    values: {},
  }));
}

/** What is to be highlighted: `{ B2: "error" }`. */
export function highlightsOf(cells: Cells): readonly Highlight[] {
  return planHighlights(SHEET, findingsIn(cells));
}

/** One comment for each cell. */
export function commentsOf(cells: Cells): readonly PlannedComment[] {
  return planComments(SHEET, findingsIn(cells), {
    mark: "[Rà soát]",
    tell: ({ id, severity }) => `${severity} ở ${id}`,
    more: String,
  });
}

export function marksPort(): Marks {
  return createExcelMarks({ ...USUAL_TIMING, timeout: 30, retryPause: 0 });
}

export async function bring(
  wanted: Omit<Parameters<Marks["write"]>[0], "sheet">,
  sheet = SHEET,
): Promise<WrittenMarks> {
  const brought = await createExcelMarks().write({ sheet, ...wanted });
  if (!brought.ok) throw new Error(JSON.stringify(brought.failure));
  return brought.value;
}

export function annex(): WorkbookModel {
  return workbookOf([
    ["TT", "Chỉ tiêu", "2023"],
    ["1", "Tỷ lệ A", "95%"],
    ["2", "Tỷ lệ B", "96"],
    ["3", "Tỷ lệ C", ""],
  ]);
}

/** A conditional format as a person has made it. */
export function usersFormat(address: string, formula: string): ConditionalFormatModel {
  return {
    id: `{user ${formula}}`,
    areas: [parseArea(address) ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 }],
    type: "Custom",
    rule: { formula1: formula },
    format: { fill: "#00FF00" },
    priority: 0,
    stopIfTrue: false,
  };
}

/** "B2:B3 #F8C9CC", from the first to win to the last. */
export function painted({ conditionalFormats }: Sheet): readonly string[] {
  return conditionalFormats.map(
    ({ areas, format }) => `${areas.map(formatArea).join(",")} ${format.fill ?? ""}`,
  );
}

/** "B2 text" without mark and signature. */
export function commented({ comments }: Sheet): readonly string[] {
  return comments.map(
    ({ row, column, content }) =>
      `${formatArea({ row, column, rowCount: 1, columnCount: 1 })} ${content.replace(/^\[Rà soát\] |\n#\w+$/g, "")}`,
  );
}
