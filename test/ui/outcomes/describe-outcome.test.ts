import type { Receipt } from "../../../src/app/ports/workbook";
import type { CellEdit } from "../../../src/core/sheet/edit";
import { describeOutcome } from "../../../src/ui/outcomes/describe-outcome";
import { NO_PREFERENCES } from "../../../src/app/settings/preferences";
import { wordingFor } from "../../../src/ui/wording-for";
import { annexReview, finding, reviewed, SHEET } from "../../builders/reviews";

const words = wordingFor(NO_PREFERENCES, { displayLanguage: "vi-VN", isDark: () => false });

const edit = (row: number): CellEdit => ({
  at: { sheet: SHEET, row, column: 3 },
  was: 1,
  becomes: 2,
});
const receipt = (changes: Partial<Receipt>): Receipt => ({
  written: [],
  stale: [],
  refused: [],
  ...changes,
});

test("a review tells what it found, without what is ignored", () => {
  const found = reviewed(
    annexReview(["completed"], {
      findings: [
        finding("a", { severity: "error" }),
        finding("b"),
        finding("c", { ignored: "ok" }),
      ],
    }),
  );
  expect(describeOutcome(words, { kind: "reviewed" }, { reviewed: found, book: [] })).toEqual({
    tone: "info",
    sentences: ["Đã kiểm tra xong trang “Phụ lục 1”: 1 lỗi, 1 cảnh báo, 0 gợi ý."],
  });
});

test("an uncertain annex is never passed over in silence", () => {
  const unsure = reviewed(annexReview(["completed"], { annex: { certain: false } }));
  expect(describeOutcome(words, { kind: "reviewed" }, { reviewed: unsure, book: [] }).tone).toBe(
    "warning",
  );
});

test("a failure says what could not be done, why, and what to do", () => {
  const told = describeOutcome(
    words,
    { kind: "failed", task: "fix", failure: { kind: "sheet-protected", sheet: SHEET } },
    { reviewed: null, book: [] },
  );
  expect(told.tone).toBe("error");
  expect(told.sentences).toHaveLength(3);
  expect(told.sentences[0]).toBe("Chưa sửa được.");
});

test("what was not written is named by cell and reason", () => {
  const told = describeOutcome(
    words,
    {
      kind: "fixed",
      sheet: SHEET,
      postponed: 1,
      receipt: receipt({
        written: [edit(1)],
        stale: [edit(2)],
        refused: [{ edit: edit(3), because: "protected" }],
      }),
    },
    { reviewed: null, book: [] },
  );
  expect(told).toEqual({
    tone: "warning",
    sentences: [
      "Đã sửa 1 ô trên trang “Phụ lục 1”.",
      "Để nguyên vì nội dung đã khác lúc kiểm tra: D3.",
      "Chưa ghi được vì ô đang bị khoá: D4.",
      "1 chỗ cùng sửa một ô nên chưa làm; danh sách mới sẽ nêu lại.",
    ],
  });
});

test("a write that wrote nothing is no success", () => {
  const told = describeOutcome(
    words,
    {
      kind: "undone",
      task: "fix",
      sheet: SHEET,
      receipt: receipt({ stale: [0, 1, 2, 5, 7, 9, 11, 13, 15, 16].map(edit) }),
    },
    { reviewed: null, book: [] },
  );
  expect(told).toEqual({
    tone: "warning",
    sentences: [
      "Chưa ghi được ô nào.",
      "Để nguyên vì nội dung đã khác lúc kiểm tra: D1:D3, D6, D8, D10, D12, D14 và 2 ô khác.",
    ],
  });
});
