import type { DeclaredMeaning } from "../../model/assessment";

/** One group of status words. The samples are its documentation and are run as tests. */
export type StatusWording = {
  readonly means: Exclude<DeclaredMeaning, "other-level" | "unknown">;
  /** Over folded text: lower case, without diacritics. */
  readonly pattern: RegExp;
  readonly samples: readonly string[];
};

/**
 * In order, the first that matches decides: "đang hoàn thành" is not finished, "chưa đạt" is not
 * reached, "đã thực hiện 80 %" is under way. What cannot be told apart stays unknown on purpose:
 * a bare "Đạt 85%" may be the share of a plan or a result above its goal.
 */
export const STATUS_WORDINGS: readonly StatusWording[] = [
  {
    means: "undetermined",
    pattern: /^[\s.…\-–—_*?]*$/,
    samples: ["", "—", "-", "......", "…", "?"],
  },
  {
    means: "as-above",
    pattern: /^(?:-?\s?n\.?\s?t\.?\s?-?|nhu (?:dong )?tren|["”“〃']{1,2}|same as above|ditto)$/,
    samples: ["nt", "-nt-", "n.t", "Như trên", "〃", '"', "Ditto"],
  },
  {
    means: "undetermined",
    pattern:
      /^(?:hien )?(?:chua (?:duoc )?(?:danh gia|xac dinh|thong ke|cong bo|tong hop|ro\b|do luong|khao sat)|chua co (?:co so|so lieu|ket qua|thong tin|bao cao|can cu|du lieu|danh gia)|chua den (?:ky|thoi diem|dot)|chua du (?:co so|so lieu|thong tin)|khong (?:co so lieu|danh gia|xac dinh|ro\b)|cho (?:ket qua|cong bo|danh gia|so lieu|tham dinh)|not (?:yet )?(?:assessed|evaluated|available)|no data|n\/a\b|unknown)/,
    samples: [
      "Chưa đánh giá",
      "Chưa có cơ sở đánh giá",
      "Chưa có số liệu",
      "Chưa đến kỳ đánh giá",
      "Chờ kết quả công bố",
      "Không đánh giá",
      "N/A",
      "Not assessed",
    ],
  },
  {
    means: "not-applicable",
    pattern:
      /^(?:khong (?:ap dung|phat sinh|thuoc (?:tham quyen|pham vi|nhiem vu|trach nhiem|doi tuong)|co (?:doi tuong|phat sinh|nhiem vu)|duoc giao)|not applicable)/,
    samples: [
      "Không áp dụng",
      "Không phát sinh",
      "(Không phát sinh)",
      "Không thuộc thẩm quyền",
      "Không có đối tượng",
      "Not applicable",
    ],
  },
  {
    means: "in-progress",
    pattern: /^(?:hien )?dang\b/,
    samples: [
      "Đang thực hiện",
      "Đang hoàn thành",
      "Hiện đang xây dựng",
      "Đang thực hiện, có thể không đạt",
    ],
  },
  {
    means: "missed",
    pattern:
      /\bkhong (?:dat|hoan thanh|thuc hien duoc|trien khai duoc|dam bao|dap ung|kip)\b|\bnot (?:achieved|met|reached|attained)\b|\bfailed\b|^missed\b/,
    samples: ["Không đạt", "Không hoàn thành", "Không thực hiện được", "Not achieved", "Missed"],
  },
  {
    means: "in-progress",
    pattern: /\bdang\b/,
    samples: [
      "Đã ban hành kế hoạch, đang triển khai",
      "Chưa hoàn thành, đang thực hiện",
      "dang thuc hien",
    ],
  },
  {
    means: "in-progress",
    pattern:
      /\bchua (?:thuc hien |trien khai )?(?:hoan thanh|hoan tat|dat|xong|het|day du|dam bao|dap ung|ban hanh|den han|duoc ban hanh)\b|\b(?:not (?:yet )?(?:completed|complete|finished|done)|incomplete)\b/,
    samples: [
      "Chưa hoàn thành",
      "Chưa đạt",
      "Chưa thực hiện xong",
      "Chưa đến hạn",
      "Not completed",
      "Incomplete",
    ],
  },
  {
    means: "not-started",
    pattern:
      /\bchua (?:duoc )?(?:thuc hien|trien khai|bat dau|tien hanh|lam|xay dung|to chuc|khoi dong)\b|\bnot (?:yet )?(?:started|begun|implemented)\b|^(?:to do|planned)$/,
    samples: [
      "Chưa thực hiện",
      "Chưa triển khai",
      "Chưa bắt đầu",
      "Not started",
      "Not yet started",
    ],
  },
  {
    means: "in-progress",
    pattern:
      /\bmot phan\b|\b(?:co ban|gan|sap|se|du kien|phan dau|uoc) (?:da )?(?:hoan thanh|dat|xong|thuc hien)\b|\b(?:da so|phan lon|hau het)\b|\bdat (?:yeu cau )?tien do\b|\bcham hoan thanh\b|\bpart(?:ly|ially)\b/,
    samples: [
      "Đã thực hiện một phần",
      "Cơ bản hoàn thành",
      "Dự kiến hoàn thành",
      "Sẽ thực hiện",
      "Ước đạt",
      "Đạt tiến độ",
      "Partially completed",
    ],
  },
  {
    means: "completed",
    pattern:
      /\b(?:da |duoc )?(?:hoan thanh|hoan tat|vuot)\b|\bda (?:duoc )?(?:thuc hien|trien khai|ban hanh|xong|dat|phe duyet|to chuc|xay dung|ket thuc|nghiem thu|dua vao)\b|^(?:da )?(?:thuc hien )?(?:dat|xong)\b|^(?:completed?|done|achieved|met|reached|finished|exceeded|implemented)\b/,
    samples: [
      "Đã hoàn thành",
      "Hoàn thành",
      "Đã thực hiện",
      "Đạt",
      "Vượt",
      "Đạt và vượt",
      "Hoàn thành vượt mức",
      "Hoàn thành quá hạn",
      "Đã ban hành",
      "Vượt dự toán",
      "DA HOAN THANH",
      "Đã thực hiện, tiếp tục duy trì",
      "Completed",
    ],
  },
  {
    means: "in-progress",
    pattern:
      /\b(?:tiep tuc|duy tri|thuong xuyen|chuan bi)\b|\b(?:dung|dam bao|bao dam) (?:huong|tien do|lo trinh|ke hoach|muc tieu)\b|\b(?:trong|qua|tre|dung) han\b|\b(?:cham|tre)\b|\b(?:in progress|ongoing|on-going|on track|under ?way|implementing|delayed|behind|overdue|off track)\b/,
    samples: [
      "Tiếp tục thực hiện",
      "Tiếp tục duy trì",
      "Đúng hướng",
      "Quá hạn",
      "Chậm tiến độ",
      "Trong hạn",
      "In progress",
      "Overdue",
    ],
  },
];
