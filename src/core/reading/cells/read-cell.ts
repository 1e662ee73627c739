import { UNITS } from "../../words/lists/units";
import { readStatus } from "../statuses/read-status";
import { fold } from "../../text/fold";
import { readOrdinal } from "./ordinal";

/** What a single cell of the body looks like; several may hold at once. */
export type CellSigns = {
  readonly ordinal: boolean;
  readonly figure: boolean;
  readonly status: boolean;
  readonly agency: boolean;
  readonly deadline: boolean;
  readonly unit: boolean;
  /** "x" or a tick under a head that says what is ticked. */
  readonly mark: boolean;
  readonly length: number;
};

/** Longer texts are sentences: they are never folded here. */
const SHORT = 90;
const STATUS_LENGTH = 45;
const UNIT_LENGTH = 24;

const FIGURE =
  /^(?:(?:toi thieu|it nhat|toi da|khong qua|tren|duoi|tu|den|dat|khoang|giam|tang|con|hon|top|[><=≥≤~+-])[\s:]*)*[(]?\d[\d.,\s]*(?:[-–/]\s?\d[\d.,]*)?[)]?\s*(?:%|‰|[a-z/ ]{0,24})?(?:tro len)?$/;
const SHARE = /\d\s*[%‰]/;
/** Words that may stand around figures: "Cấp huyện: 34% Cấp xã: 10%", "đạt trên 90%". */
const AROUND_FIGURES =
  /\b(?:cap|tinh|huyen|xa|phuong|thi tran|toan|dat|toi thieu|it nhat|toi da|tren|duoi|khong qua|tu|den|va|tro len|nam|con|khoang|hon|tang|giam|ty le|so)\b/g;
/** Words with which verdicts begin or without which they cannot be; the reading itself is dearer. */
const VERDICT =
  /\b(?:da|dang|chua|khong|dat|hoan|hoantat|vuot|cham|qua han|dung|trong han|tiep tuc|cap|nt|nhu tren|xong|not|in progress|progress|completed|complete|done|achieved|ongoing|delayed|pending|met|missed)\b/;
const MARK = /^\s*[xX×✓✔√☑]\s*$/;
/** "2. Số hộ thoát nghèo" begins with its number, it is none. */
const LISTED = /^\d{1,3}[.)]\s+[a-z]/;
const LETTERS = /[a-z]/g;
const FEW_LETTERS = 8;
const AGENCY =
  /^(?:[-+*]\s*)?(?:cac |nhung |toan the )?(?:so|ubnd|uy ban|van phong|vp|phong|ban|trung tam|tt|bo phan|co quan|don vi|nganh|cong an|chi cuc|cuc|tong cuc|hoi|mat tran|mttq|doan|lien doan|cong chuc|can bo|cbcc\w*|ke toan|tu phap|truong|tram|to|quan su|ban chi huy|thanh tra|kho bac|bao hiem|bhxh|ngan hang|vien|hdnd|thuong truc|dang uy|huyen uy|tinh uy|bo|dia phuong|thon|xa|phuong|thi tran|kho|kiem lam|buu dien|dai|cc|cb)\b/;
const DEADLINE =
  /^(?:thuong xuyen|hang (?:nam|quy|thang|tuan)|(?:xong |hoan thanh )?truoc|quy (?:i|1|2|3|4)|cuoi |dau |trong (?:nam|quy|thang)|thang \d|nam (?:19|20)\d{2}|den (?:het )?(?:nam|thang|quy)|(?:sau|\d{1,2}) thang|ca nam|ngay \d|\d{1,2}\/\d{1,2}\/\d{4}$|\d{1,2}\/\d{4}$|20\d\d(?: ?[-–] ?20\d\d)?$|dinh ky|theo (?:ke hoach|quy dinh|tien do)|giai doan|tu nam|continuous|q[1-4])/;
const UNIT =
  /^(?:%|‰|diem(?: %)?|nguoi|ho|xa|thon|huyen|ty dong|trieu dong|nghin dong|dong|trd|trieu usd|usd|ha|tan|ta|kg|km2?|m2?|m3|lit|con|cai|bo|chiec|giuong|hoc sinh|truong|lop|doanh nghiep|dn|hop tac xa|htx|tieu chi|san pham|du an|cong trinh|vu|luot|luot nguoi|lan|cuoc|van ban|ho so|don vi|to chuc|co quan|thu tuc|tthc|sang kien|giai phap|nghin \w+|trieu \w+|ty \w+|1000 \w+|[a-z0-9]+(?: [a-z0-9]+)?\/[a-z0-9].*|nguoi\/.*|%\/nam|xep hang|hang|bac|thu hang|dat|nam|ngay|gio)$/;

const KNOWN_UNITS: ReadonlySet<string> = new Set(UNITS.map(([, words]) => fold(words)));

/** "Triệu đồng", "phút", "giường bệnh/vạn dân". */
function isUnit(folded: string): boolean {
  return UNIT.test(folded) || KNOWN_UNITS.has(folded.split("/")[0]?.trim() ?? "");
}

const SILENT: CellSigns = {
  ordinal: false,
  figure: false,
  status: false,
  agency: false,
  deadline: false,
  unit: false,
  mark: false,
  length: 0,
};

function isFigure(folded: string): boolean {
  if (LISTED.test(folded)) return false;
  if (FIGURE.test(folded)) return true;
  if (!SHARE.test(folded)) return false;
  const letters = folded.replace(AROUND_FIGURES, " ").match(LETTERS) ?? [];
  return letters.length <= FEW_LETTERS;
}

export function readCell(text: string): CellSigns {
  const length = text.trim().length;
  if (length > SHORT) return { ...SILENT, length };
  const folded = fold(text);
  const figure = isFigure(folded);
  const meaning = length <= STATUS_LENGTH && VERDICT.test(folded) ? readStatus(text) : "unknown";
  return {
    ordinal: readOrdinal(text) !== undefined,
    figure,
    status: meaning !== "unknown" && meaning !== "undetermined",
    agency: AGENCY.test(folded),
    deadline: DEADLINE.test(folded),
    mark: MARK.test(text),
    unit: length <= UNIT_LENGTH && isUnit(folded),
    length,
  };
}
