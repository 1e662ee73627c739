import type { Level } from "../../model/level";

/** A goal that the Government has set for everybody; a local goal may be higher, not lower. */
export type UpperLevelGoal = {
  /** Folded phrases that must all stand in the indicator's text. */
  readonly phrases: readonly RegExp[];
  /** Words that make it another indicator. */
  readonly unless?: RegExp;
  /** As local annexes write it; run as a test. */
  readonly sample: string;
  /** In percent, by goal year; where levels differ, by level. */
  readonly atLeast: Readonly<Partial<Record<2025 | 2030, number | ByLevel>>>;
  readonly source: string;
};

type ByLevel = Readonly<Record<Level, number>>;

const RESOLUTION = "Nghị quyết 76/NQ-CP ngày 15/7/2021";
const PROCEDURES = `${RESOLUTION} (phần cải cách thủ tục hành chính)`;
const ORGANISATION = `${RESOLUTION} (phần cải cách tổ chức bộ máy)`;
const STAFF = `${RESOLUTION} (phần cải cách chế độ công vụ)`;
const DIGITAL = `${RESOLUTION} (phần Chính phủ điện tử, Chính phủ số)`;

const LAND = /\b(?:dat dai|xay dung|dau tu)\b/;
const SERVICES = /\bdich vu (?:su nghiep )?(?:cong )?(?:ve )?(?:y te|giao duc)\b/;

/**
 * Only goals whose wording in local annexes is settled and whose figure was read: in summaries of the
 * resolution (Government portal, luatvietnam.vn, National Academy), in Decision 749/QĐ-TTg for work
 * files, or alike in annexes of different provinces that quote it (reference/domain.md, section 1).
 * Figures known from memory only are left out: a wrong one would cry wolf. So are goals for the country
 * as a whole (payrolls, ranks, self-financing units), which a district need not reach by itself.
 */
export const UPPER_LEVEL_GOALS: readonly UpperLevelGoal[] = [
  {
    phrases: [/\bhai long\b/, LAND],
    sample: "Mức độ hài lòng về giải quyết các TTHC lĩnh vực đất đai, xây dựng, đầu tư",
    atLeast: { 2025: 85 },
    source: PROCEDURES,
  },
  {
    phrases: [/\bhai long\b/, SERVICES],
    sample: "Mức độ hài lòng của người dân về dịch vụ y tế",
    atLeast: { 2025: 85, 2030: 90 },
    source: ORGANISATION,
  },
  {
    phrases: [/\bhai long\b/, /\bco quan hanh chinh\b/],
    unless: /\by te\b|\bgiao duc\b/,
    sample: "Mức độ hài lòng đối với sự phục vụ của cơ quan hành chính nhà nước",
    atLeast: { 2025: 90, 2030: 95 },
    source: ORGANISATION,
  },
  {
    phrases: [/\bhai long\b/, /\b(?:nguoi dan|doanh nghiep)\b/, /\b(?:tthc|thu tuc hanh chinh)\b/],
    sample: "Mức độ hài lòng của người dân, doanh nghiệp về giải quyết thủ tục hành chính",
    atLeast: { 2025: 90 },
    source: PROCEDURES,
  },
  {
    phrases: [/\bgiao dich\b/, /\bthanh toan truc tuyen\b/],
    unless: /\bnghia vu tai chinh\b/,
    sample: "Tỷ lệ hồ sơ giao dịch thanh toán trực tuyến của các thủ tục hành chính",
    atLeast: { 2025: 30 },
    source: PROCEDURES,
  },
  {
    phrases: [/\bnghia vu tai chinh\b/, /\bthanh toan truc tuyen\b/],
    unless: /\bgiao dich\b/,
    sample: "TTHC có yêu cầu nghĩa vụ tài chính được triển khai thanh toán trực tuyến",
    atLeast: { 2025: 80 },
    source: PROCEDURES,
  },
  {
    phrases: [/\bho so\b/, /\bluan chuyen\b/, /\bdien tu\b/],
    sample: "Hồ sơ giải quyết TTHC được luân chuyển trong nội bộ bằng phương thức điện tử",
    atLeast: { 2025: 80 },
    source: PROCEDURES,
  },
  {
    phrases: [/\bkhong phai (?:cung cap|nop) lai\b/, /\b(?:nguoi dan|doanh nghiep)\b/],
    sample: "Người dân, doanh nghiệp không phải cung cấp lại thông tin, giấy tờ đã được chấp nhận",
    atLeast: { 2025: 80 },
    source: PROCEDURES,
  },
  {
    phrases: [/\btich hop\b/, /\bcong (?:dich vu cong|dvc) quoc gia\b/],
    unless: /\bho so\b|\bthanh toan\b/,
    sample: "TTHC trực tuyến mức độ 3 và 4 được tích hợp, cung cấp trên Cổng Dịch vụ công quốc gia",
    atLeast: { 2025: 80 },
    source: PROCEDURES,
  },
  {
    phrases: [/\bcung cap\b/, /\btruc tuyen\b/, /\bmuc do 3\b/],
    unless: /\bho so\b|\bthanh toan\b|\btich hop\b/,
    sample: "TTHC của tỉnh có đủ điều kiện được cung cấp trực tuyến mức độ 3 và 4",
    atLeast: { 2025: 80, 2030: 90 },
    source: PROCEDURES,
  },
  {
    phrases: [/\bho so giai quyet (?:dich vu cong )?truc tuyen\b/, /\btong so ho so\b/],
    unless: /\bthanh toan\b/,
    sample: "Tỷ lệ hồ sơ giải quyết trực tuyến mức độ 3 và 4 trên tổng số hồ sơ",
    atLeast: { 2025: 50 },
    source: PROCEDURES,
  },
  {
    phrases: [/\b(?:tthc|thu tuc hanh chinh) noi bo\b/, /\bcong bo\b/],
    sample: "TTHC nội bộ giữa cơ quan hành chính nhà nước được công bố, công khai",
    atLeast: { 2025: 90 },
    source: PROCEDURES,
  },
  {
    phrases: [/\bcan bo,? cong chuc cap xa\b/, /\btrinh do\b/, /\b(?:cao dang|dai hoc)\b/],
    sample: "Cán bộ, công chức cấp xã đạt chuẩn trình độ cao đẳng, đại học",
    atLeast: { 2025: 100 },
    source: STAFF,
  },
  {
    phrases: [/\b(?:nguoi dan|doanh nghiep)\b/, /\bdinh danh\b/, /\bxac thuc dien tu\b/],
    sample: "Người dân sử dụng dịch vụ công trực tuyến được cấp định danh và xác thực điện tử",
    atLeast: { 2025: 100 },
    source: DIGITAL,
  },
  {
    phrases: [/\bhe thong thong tin\b/, /\bvan hanh\b/, /\bket noi\b/],
    sample: "Hệ thống thông tin có liên quan đến người dân đã đưa vào vận hành được kết nối",
    atLeast: { 2025: 80 },
    source: DIGITAL,
  },
  {
    phrases: [/\bho so cong viec\b/, /\bmoi truong (?:mang|dien tu)\b/],
    sample: "Hồ sơ công việc được xử lý trên môi trường mạng",
    atLeast: { 2025: { bộ: 90, tỉnh: 90, huyện: 80, xã: 60 } },
    source: `${DIGITAL}; Quyết định 749/QĐ-TTg ngày 03/6/2020`,
  },
  {
    phrases: [/\bhoat dong kiem tra\b/, /\bmoi truong so\b/],
    sample: "Hoạt động kiểm tra của cơ quan quản lý được thực hiện thông qua môi trường số",
    atLeast: { 2025: 50 },
    source: DIGITAL,
  },
];
