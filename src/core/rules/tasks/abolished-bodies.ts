/** Bodies that no longer exist. Names are matched as written, with capitals, as whole words. */
export type AbolishedBody = {
  readonly pattern: RegExp;
  /** ISO date of the first day without it. */
  readonly since: string;
  /** What took over its work; "" where it depends on the case. */
  readonly instead: string;
  readonly source: string;
};

const DISTRICTS = "Nghị quyết 60-NQ/TW ngày 12/4/2025";
const MERGERS = "sắp xếp bộ máy theo Nghị quyết 18-NQ/TW, từ ngày 01/3/2025";

export const ABOLISHED_BODIES: readonly AbolishedBody[] = [
  {
    pattern: /UBND (?:các )?(?:cấp )?(?:huyện|quận|thị xã)(?!\p{L})/u,
    since: "2025-07-01",
    instead: "UBND xã, phường",
    source: DISTRICTS,
  },
  {
    pattern: /Phòng [\p{L}, -]{2,40}?(?:cấp )?huyện(?!\p{L})/u,
    since: "2025-07-01",
    instead: "UBND xã, phường",
    source: DISTRICTS,
  },
  {
    pattern: /Sở (?:Thông tin (?:và|&) [Tt]ruyền thông|TTTT|TT&TT|TT và TT)(?!\p{L})/u,
    since: "2025-03-01",
    instead: "Sở Khoa học và Công nghệ",
    source: MERGERS,
  },
  {
    pattern: /Sở (?:Kế hoạch (?:và|&) [Đđ]ầu tư|KHĐT|KH&ĐT)(?!\p{L})/u,
    since: "2025-03-01",
    instead: "Sở Tài chính",
    source: MERGERS,
  },
  {
    pattern: /Sở (?:Tài nguyên (?:và|&) [Mm]ôi trường|TNMT|TN&MT)(?!\p{L})/u,
    since: "2025-03-01",
    instead: "Sở Nông nghiệp và Môi trường",
    source: MERGERS,
  },
  {
    pattern: /Sở (?:Lao động|LĐTBXH|LĐ-TB&XH|LĐTB&XH)(?!\p{L})/u,
    since: "2025-03-01",
    instead: "Sở Nội vụ",
    source: MERGERS,
  },
  {
    pattern: /Sở (?:Giao thông [Vv]ận tải|GTVT)(?!\p{L})/u,
    since: "2025-03-01",
    instead: "Sở Xây dựng",
    source: MERGERS,
  },
];
