import type { DeclaredMeaning, Status } from "../../model/assessment";
import { listed } from "../one-of";

/**
 * What offices write where they say how far a task is. Read by `reading/statuses/read-status.ts` (status cells, heads,
 * vocabularies) and `recognise/caption/read-declared.ts` (summary lines); the samples are run as tests and printed in
 * the word table of docs/.
 *
 * To add a word: into `words` of the group that means it, with diacritics, parted by commas, and as a sample. Of several
 * `leads` each stands before each word. What an office alone writes belongs into its own profile.
 */
export type StatusWording = {
  readonly means: Exclude<DeclaredMeaning, "other-level" | "unknown">;
  /** "anywhere" in the text, where it "opens", as the "whole" of it, or as "signs" of which it is made alone. */
  readonly stands: "anywhere" | "opens" | "whole" | "signs";
  readonly phrases: readonly string[];
  /** Too weak for a sentence: "Sở đã ban hành 05 văn bản" tells of no finished tasks. */
  readonly cellsOnly?: true;
  /** What it means of the tasks that a summary counts at the end: "chưa đạt: 3 chỉ tiêu" are those that were missed. */
  readonly inSummaries?: "missed";
  readonly samples: readonly string[];
};

type Row = Omit<StatusWording, "phrases"> & { readonly words: string; readonly leads?: string };

function wording({ words, leads, ...rest }: Row): StatusWording {
  const phrases =
    leads === undefined
      ? listed(words)
      : listed(leads).flatMap((lead) => listed(words).map((word) => `${lead} ${word}`));
  return { ...rest, phrases };
}

const ROWS: readonly Row[] = [
  {
    means: "undetermined",
    stands: "signs",
    words: "., …, -, _, *, ?",
    cellsOnly: true,
    samples: ["", "—", "-", "......", "…", "?"],
  },
  {
    means: "as-above",
    stands: "whole",
    words:
      'nt, nt-, n t, n.t, n.t-, n.t.-, như trên, như dòng trên, same as above, ditto, ", "", ”, ””, “, ““, 〃, 〃〃',
    cellsOnly: true,
    samples: ["nt", "-nt-", "n.t", "Như trên", "〃", '"', "Ditto"],
  },
  {
    means: "undetermined",
    stands: "opens",
    leads: "chưa, chưa được",
    words:
      "đánh giá, xác định, thống kê, công bố, tổng hợp, rõ, đo lường, đo được, khảo sát, có cơ sở, có số liệu, có kết quả, " +
      "có thông tin, có báo cáo, có căn cứ, có dữ liệu, có đánh giá, đến kỳ, đến thời điểm, đến đợt, đủ cơ sở, đủ số liệu, đủ thông tin",
    samples: [
      "Chưa đánh giá",
      "Chưa có cơ sở đánh giá",
      "Chưa có số liệu",
      "Chưa đến kỳ đánh giá",
      "Chưa đo được",
    ],
  },
  {
    means: "undetermined",
    stands: "opens",
    words:
      "không có số liệu, không đánh giá, không xác định, không rõ, không đo, chờ kết quả, chờ công bố, chờ đánh giá, chờ số liệu, " +
      "chờ thẩm định, no data, n/a, unknown, unmeasured",
    samples: ["Chờ kết quả công bố", "Không đánh giá", "N/A"],
  },
  {
    means: "undetermined",
    stands: "opens",
    leads: "not, not yet",
    words: "assessed, evaluated, available, measured",
    samples: ["Not assessed"],
  },
  {
    means: "not-applicable",
    stands: "opens",
    words:
      "không áp dụng, không phát sinh, không thuộc thẩm quyền, không thuộc phạm vi, không thuộc nhiệm vụ, không thuộc trách nhiệm, " +
      "không thuộc đối tượng, không có đối tượng, không có phát sinh, không có nhiệm vụ, không được giao, not applicable",
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
    stands: "opens",
    words: "đang",
    samples: [
      "Đang thực hiện",
      "Đang hoàn thành",
      "Hiện đang xây dựng",
      "Đang thực hiện, có thể không đạt",
    ],
  },
  {
    means: "missed",
    stands: "anywhere",
    words:
      "không đạt, không hoàn thành, không thực hiện được, không triển khai được, không đảm bảo, không đáp ứng, không kịp, " +
      "not achieved, not met, not reached, not attained, failed",
    samples: ["Không đạt", "Không hoàn thành", "Không thực hiện được", "Not achieved"],
  },
  { means: "missed", stands: "opens", words: "missed", samples: ["Missed"] },
  {
    means: "in-progress",
    stands: "anywhere",
    words: "đang",
    samples: [
      "Đã ban hành kế hoạch, đang triển khai",
      "Chưa hoàn thành, đang thực hiện",
      "dang thuc hien",
    ],
  },
  {
    means: "in-progress",
    stands: "anywhere",
    leads: "chưa, chưa thực hiện, chưa triển khai",
    words: "hoàn thành, hoàn tất, đạt",
    inSummaries: "missed",
    samples: ["Chưa hoàn thành", "Chưa đạt"],
  },
  {
    means: "in-progress",
    stands: "anywhere",
    leads: "chưa, chưa thực hiện, chưa triển khai",
    words: "xong, hết, đầy đủ, đảm bảo, đáp ứng, ban hành, đến hạn, được ban hành",
    cellsOnly: true,
    samples: ["Chưa thực hiện xong", "Chưa đến hạn"],
  },
  {
    means: "in-progress",
    stands: "anywhere",
    leads: "not, not yet",
    words: "completed, complete, finished, done",
    samples: ["Not completed"],
  },
  { means: "in-progress", stands: "anywhere", words: "incomplete", samples: ["Incomplete"] },
  {
    means: "not-started",
    stands: "anywhere",
    leads: "chưa, chưa được",
    words: "thực hiện, triển khai, bắt đầu, tiến hành, làm, xây dựng, tổ chức, khởi động",
    samples: ["Chưa thực hiện", "Chưa triển khai", "Chưa bắt đầu"],
  },
  {
    means: "not-started",
    stands: "anywhere",
    leads: "not, not yet",
    words: "started, begun, implemented",
    samples: ["Not started", "Not yet started"],
  },
  {
    means: "not-started",
    stands: "whole",
    words: "to do, planned",
    cellsOnly: true,
    samples: ["To do", "Planned"],
  },
  {
    means: "in-progress",
    stands: "anywhere",
    leads: "cơ bản, gần, sắp, sẽ, dự kiến, phấn đấu, ước",
    words: "hoàn thành, đạt, xong, thực hiện, đã hoàn thành, đã đạt, đã xong, đã thực hiện",
    cellsOnly: true,
    samples: ["Cơ bản hoàn thành", "Cơ bản đã hoàn thành", "Dự kiến hoàn thành", "Ước đạt"],
  },
  {
    means: "in-progress",
    stands: "anywhere",
    words:
      "một phần, đa số, phần lớn, hầu hết, đạt tiến độ, đạt yêu cầu tiến độ, chậm hoàn thành, partly, partially",
    cellsOnly: true,
    samples: ["Đã thực hiện một phần", "Sẽ thực hiện", "Đạt tiến độ", "Partially completed"],
  },
  {
    means: "completed",
    stands: "anywhere",
    words: "hoàn thành, hoàn tất, vượt, đã đạt, đã thực hiện, đã xong, thực hiện xong",
    samples: [
      "Đã hoàn thành",
      "Hoàn thành",
      "Đã thực hiện",
      "Vượt",
      "Đạt và vượt",
      "Hoàn thành vượt mức",
      "Hoàn thành quá hạn",
      "Vượt dự toán",
      "DA HOAN THANH",
      "Đã thực hiện, tiếp tục duy trì",
    ],
  },
  {
    means: "completed",
    stands: "anywhere",
    leads: "đã, đã được",
    words:
      "thực hiện, triển khai, ban hành, xong, đạt, phê duyệt, tổ chức, xây dựng, kết thúc, nghiệm thu, đưa vào",
    cellsOnly: true,
    samples: ["Đã ban hành", "Đã được phê duyệt"],
  },
  {
    means: "completed",
    stands: "opens",
    words:
      "đạt, xong, thực hiện đạt, complete, completed, done, achieved, met, reached, finished, exceeded, implemented",
    samples: ["Đạt", "Xong", "Completed"],
  },
  {
    means: "in-progress",
    stands: "anywhere",
    leads: "đúng, đảm bảo, bảo đảm",
    words: "hướng, tiến độ, lộ trình, kế hoạch, mục tiêu",
    cellsOnly: true,
    samples: ["Đúng hướng"],
  },
  {
    means: "in-progress",
    stands: "anywhere",
    words: "tiếp tục thực hiện, in progress, ongoing",
    samples: ["Tiếp tục thực hiện", "In progress"],
  },
  {
    means: "in-progress",
    stands: "anywhere",
    words:
      "tiếp tục, duy trì, thường xuyên, chuẩn bị, trong hạn, quá hạn, trễ hạn, đúng hạn, chậm, trễ, on-going, on track, " +
      "under way, underway, implementing, delayed, behind, overdue, off track",
    cellsOnly: true,
    samples: ["Tiếp tục duy trì", "Quá hạn", "Chậm tiến độ", "Trong hạn", "Overdue"],
  },
];

/**
 * In order, the first that matches decides: "đang hoàn thành" is not finished, "chưa đạt" is not
 * reached, "đã thực hiện 80 %" is under way. What cannot be told apart stays unknown on purpose:
 * a bare "Đạt 85%" may be the share of a plan or a result above its goal.
 */
export const STATUS_WORDINGS: readonly StatusWording[] = ROWS.map(wording);

/** With these a text may open and a phrase behind them still "opens" it: "hiện đang". */
export const BEFORE_OPENING = "hiện";

/** Words of which a cell has one where it is to be read as a status at all: the reading itself takes longer. */
export const VERDICT_SIGNS =
  "đã, đang, chưa, không, hoàn, hoàn thành, hoantat, đạt, vượt, đúng, chậm, quá hạn, trong hạn, tiếp tục, cấp, nt, như trên, xong, " +
  "not, progress, completed, complete, done, achieved, ongoing, delayed, pending, met, missed";

/** Words with which a head that is itself a verdict begins ("Đạt | Chưa đạt" under "Đánh giá"). */
export const VERDICT_OPENERS =
  "đã, đang, chưa, không, hoàn thành, đạt, vượt, đúng, chậm, quá hạn, trễ";

/** What a clerk may choose later in a status column; summary/lines/count-formula counts it though no cell holds it yet. */
export const USUAL_STATUSES: readonly (readonly [status: Status, words: readonly string[]])[] = [
  ["completed", listed("Đã hoàn thành, Hoàn thành, Đã thực hiện, Đạt, Vượt")],
  ["in-progress", listed("Đang thực hiện, Đang triển khai, Chưa hoàn thành, Chưa đạt")],
  ["not-started", listed("Chưa thực hiện, Chưa triển khai")],
  ["missed", listed("Không đạt, Không hoàn thành")],
  ["not-applicable", listed("Không áp dụng, Không phát sinh")],
];
