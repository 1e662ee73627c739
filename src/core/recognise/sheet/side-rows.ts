import { fold } from "../../text/fold";
import type { Ordinal } from "../../reading/cells/ordinal";
import { PLACE } from "../../words/place-words";

/** The part of a row's facts that tells a side row. */
type RowWords = {
  readonly ordinal: Ordinal | undefined;
  readonly lead: string;
  readonly text: string;
  readonly aside: string;
  readonly filled: number;
};

const TOTAL = new RegExp(
  "^(?:tong cong|tong so|tong|cong|tong diem|tong cong diem|cong chung|total|grand total)" +
    `(?: (?:cong|diem|toan (?:bo|${PLACE})|chung|\\(.{0,80}\\)|[ivx+ ]{1,40}|muc .{0,80}|phan .{0,80}))?` +
    " ?[:.]? ?(?:\\d{1,5} (?:chi tieu|muc tieu|tieu chi|nhiem vu)[.;]?|\\(.{0,80}\\))?$",
);
/** "Tổng số nhiệm vụ", "Số nhiệm vụ hoàn thành": the clerk's own counts, each in its cell. */
const COUNT =
  /^(?:tong so (?:chi tieu|muc tieu|tieu chi|nhiem vu)|so (?:chi tieu|muc tieu|tieu chi|nhiem vu) (?:da |chua |dang |khong )?(?:hoan thanh|thuc hien|dat|trien khai)|ty le hoan thanh) ?:?$/;
/** "Cộng lĩnh vực 1: 03" */
const PART_TOTAL = /^(?:tong )?cong (?:linh vuc|nhom|muc|phan|chuong|khoi)\b.{0,40}$/;
const NOTE =
  /^(?:\*+ ?)?[(]?(?:ghi chu|luu y|chu thich|chu giai|nguon so lieu|nguon|note|notes|remarks?)\b\s*[:.)(]/;
const STARRED = /^\(?\*+\)/;
const END =
  /^(?:[-*+]?\s*)(?:noi nhan|luu:? ?vt|tm[. ]|kt[. ]|tl[. ]|tuq[. ]|t\/m|nguoi lap|ke toan truong|thu truong|chu tich$|pho chu tich$|giam doc$|pho giam doc$|truong phong$|bi thu$|xac nhan cua|ky ten|\(ky|da ky|[a-z ,.]{2,40},? ngay\b.{0,12}thang\b.{0,12}nam)/;
/** "Tổng số: 05 chỉ tiêu; đã hoàn thành: 02 …" below the rows: the clerk's own counts. */
const COUNTED =
  /^(?:[-*+]?\s*)(?:1[.)]\s*)?tong so(?: (?:chi tieu|muc tieu|tieu chi|nhiem vu))? ?[:;,-]? ?\d{1,5} (?:chi tieu|muc tieu|tieu chi|nhiem vu)\b/;
const SHORT = 80;
const LONG = 300;

/** "Tổng cộng", "Cộng (I + II)": a sum under the rows, never an indicator such as "Tổng số hộ nghèo". */
export function isTotal({ lead, text, aside, ordinal }: RowWords): boolean {
  const words = [text, lead, aside].find((part) => part !== "") ?? "";
  return ordinal === undefined && words.length > 0 && words.length < SHORT && isSum(fold(words));
}

function isSum(folded: string): boolean {
  return TOTAL.test(folded) || PART_TOTAL.test(folded) || COUNT.test(folded);
}

export function isNote({ lead, text, filled, ordinal }: RowWords): boolean {
  if (ordinal !== undefined || filled > 2) return false;
  const words = lead === "" ? text : lead;
  return STARRED.test(words) || NOTE.test(fold(words.slice(0, SHORT)));
}

/** "Nơi nhận:", "TM. ỦY BAN NHÂN DÂN", "…, ngày … tháng …": what follows is not the table. */
export function endsTable(words: string): boolean {
  if (words.length >= LONG) return false;
  const folded = fold(words);
  return COUNTED.test(folded) || (words.length < SHORT && END.test(folded));
}
