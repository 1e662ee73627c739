/** What is known of the table as a whole before its columns are read. */
export type TableFacts = {
  readonly plans: boolean;
  readonly reports: boolean;
  readonly forecasts: boolean;
  readonly overdue: boolean;
  readonly form: boolean;
  readonly criteria: boolean;
  /** Rows or sections speak of what shall hold "đến năm 2030". */
  readonly until: boolean;
  /** The document's own year, where a line above the table says it. */
  readonly year: number | undefined;
};

const PLANS =
  /\b(?:giao|ke hoach|muc tieu|chi tieu (?:chu yeu|cu the|phan dau)|phuong huong|du kien|dinh huong|tam nhin|den nam|lo trinh|quy hoach|de an|chuong trinh hanh dong|chien luoc)\b/;
const REPORTS =
  /\b(?:ket qua|danh gia|tinh hinh|bao cao|tien do|thong ke|thuc hien|ra soat|theo doi|so lieu|tong hop)\b/;
const FORECASTS = /\b(?:du bao|du kien|uoc)\b/;
const OVERDUE = /\b(?:qua han|cham (?:tien do|tre|muon)|tre han|ton dong)\b/;
const FORM = /\b(?:bieu mau|mau so|mau bieu|bieu so|mau \d)/;
const CRITERIA = /\b(?:tieu chi|bo chi so|thang diem|cham diem|xep hang|xep loai)\b/;

export function readTableFacts(
  folded: string,
  year: number | undefined,
  until: boolean,
): TableFacts {
  return {
    until,
    plans: PLANS.test(folded),
    reports: REPORTS.test(folded),
    forecasts: FORECASTS.test(folded),
    overdue: OVERDUE.test(folded),
    form: FORM.test(folded),
    criteria: CRITERIA.test(folded),
    year,
  };
}
