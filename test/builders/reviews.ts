import { workOutRows } from "../../src/core/assess/work-out-rows";
import type { Annex } from "../../src/core/model/annex";
import type { Indicator } from "../../src/core/model/indicator";
import type { Assessment, Status } from "../../src/core/model/assessment";
import type { AnnexReview, Review } from "../../src/core/model/annex-review";
import type { Finding } from "../../src/core/model/finding";
import type { SheetSnapshot } from "../../src/core/sheet/snapshot";
import { countStatuses } from "../../src/core/assess/count-statuses";
import type { ReviewedSheet } from "../../src/app/reviewing/review-one-sheet";

export const SHEET = "Phụ lục 1";

function indicator(key: string, changes: Partial<Indicator> = {}): Indicator {
  const row = 5 + Number(key.replace(/\D/g, ""));
  return {
    key,
    number: key,
    rows: [row],
    text: `Tỷ lệ hồ sơ giải quyết đúng hạn (${key})`,
    at: { row, column: 1 },
    goal: [],
    values: [],
    ...changes,
  };
}

function assessment(key: string, status: Status, changes: Partial<Assessment> = {}): Assessment {
  return { key, status, reasoning: { says: "declared", values: { word: "" } }, ...changes };
}

function annex(changes: Partial<Annex> = {}): Annex {
  return {
    sheet: SHEET,
    area: { row: 4, column: 0, rowCount: 40, columnCount: 5 },
    certain: true,
    certainty: 0.97,
    why: [
      { says: "header-word", at: { row: 4, column: 1 }, role: "indicator", word: "Chỉ tiêu" },
      { says: "cells-tell", at: { row: 5, column: 3 }, role: "status" },
    ],
    layout: "assessment",
    reports: "results",
    title: "ĐÁNH GIÁ MỨC ĐỘ HOÀN THÀNH CÁC CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH",
    titleLines: [],
    horizon: 2025,
    horizonSource: "header",
    level: "huyện",
    asOf: "2023-10-14",
    declared: [],
    headerRows: [4],
    numberingRows: [],
    columns: [
      { column: 0, role: "ordinal", header: "STT" },
      { column: 1, role: "indicator", header: "Chỉ tiêu" },
      { column: 2, role: "evidence", header: "Thực trạng" },
      { column: 3, role: "status", header: "Đánh giá mức độ hoàn thành" },
    ],
    rows: [],
    sections: [],
    groups: [],
    indicators: [],
    ...changes,
  };
}

/** One indicator per status, "1", "2" …, in an annex of which `changes` may say more. */
export function annexReview(
  statuses: readonly Status[],
  changes: {
    readonly annex?: Partial<Annex>;
    readonly findings?: readonly Finding[];
    readonly assessments?: Partial<Assessment>;
  } = {},
): AnnexReview {
  const indicators = statuses.map((_status, index) => indicator(String(index + 1)));
  const assessments = new Map(
    statuses.map((status, index) => {
      const key = String(index + 1);
      return [key, assessment(key, status, changes.assessments)] as const;
    }),
  );
  const made = annex({ indicators, ...changes.annex });
  return {
    annex: made,
    worked: workOutRows(made, {}),
    assessments,
    counts: countStatuses(indicators, assessments),
    findings: changes.findings ?? [],
    questions: [],
  };
}

export function finding(id: string, changes: Partial<Finding> = {}): Finding {
  return {
    id,
    rule: "value-missing",
    says: "cells",
    severity: "warning",
    at: { sheet: SHEET, row: 9, column: 3 },
    indicator: "1",
    values: { periods: [2024] },
    ...changes,
  };
}

function review(...annexes: readonly AnnexReview[]): Review {
  return { sheet: SHEET, annexes };
}

export function reviewed(...annexes: readonly AnnexReview[]): ReviewedSheet {
  return { snapshot: snapshot(SHEET, []), review: review(...annexes), at: "2026-11-20T07:05:00Z" };
}

/** Rows as they stand on the sheet, from A1; numbers shown plainly. */
export function snapshot(
  sheet: string,
  rows: readonly (readonly (string | number | null)[])[],
): SheetSnapshot {
  return {
    sheet,
    origin: { row: 0, column: 0 },
    rowCount: rows.length,
    columnCount: Math.max(0, ...rows.map((row) => row.length)),
    values: rows,
    texts: rows.map((row) => row.map((value) => (value === null ? "" : String(value)))),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
}
