import type { CellFormat, PrintSetup } from "./sheet-plan";

/** Form of administrative documents (NĐ 30/2020/NĐ-CP, Phụ lục I): font, sizes, A4, margins. */
export const BASE: CellFormat = {
  fontName: "Times New Roman",
  fontSize: 12,
  color: "#000000",
  vertical: "middle",
};
export const TITLE: CellFormat = { fontSize: 14, bold: true, horizontal: "center", wrap: true };
export const SUBTITLE: CellFormat = {
  fontSize: 13,
  italic: true,
  horizontal: "center",
  wrap: true,
};
export const ISSUER: CellFormat = { fontSize: 12, bold: true, horizontal: "center", wrap: true };
/** NĐ 30: one size larger, a line as long as the words below. */
export const CREED: CellFormat = { fontSize: 13, underline: true };
export const HEAD: CellFormat = {
  bold: true,
  horizontal: "center",
  wrap: true,
  fill: "#D9E2F3",
  border: "all",
};
/** Heading rows inside tables: grey, as usual in communes' annexes. */
/** The row that stays in sight: the heads once more, apart from what is printed. */
export const CAPTIONS: CellFormat = {
  fontSize: 10,
  bold: true,
  color: "#FFFFFF",
  fill: "#1F4E79",
  horizontal: "center",
  wrap: true,
};
export const SECTION: CellFormat = { bold: true, fill: "#D9D9D9", wrap: true, border: "all" };
export const ANNEX: CellFormat = { bold: true, fill: "#F2F2F2", wrap: true, border: "all" };
export const BODY: CellFormat = { wrap: true, border: "all", vertical: "top" };
export const TOTAL: CellFormat = { bold: true, border: "all" };
export const CENTERED: CellFormat = { horizontal: "center" };
export const PERCENT: CellFormat = { horizontal: "center", numberFormat: "0.0%" };
export const LINK: CellFormat = { horizontal: "center", color: "#0563C1", underline: true };
export const NOTE: CellFormat = { italic: true, wrap: true };

const POINTS_PER_MILLIMETRE = 72 / 25.4;
const millimetres = (length: number): number => Math.round(length * POINTS_PER_MILLIMETRE);

export const MARGINS: PrintSetup["margins"] = {
  top: millimetres(20),
  right: millimetres(15),
  bottom: millimetres(20),
  left: millimetres(30),
  header: millimetres(10),
};
