import { needsAttention } from "../../../src/ui/outcomes/needs-attention";
import type { Outcome } from "../../../src/app/session/outcome";
import { START } from "../../../src/app/session/state";
import { wordingFor } from "../../../src/ui/wording-for";
import { NO_PREFERENCES } from "../../../src/app/settings/preferences";
import { planReviewSheet } from "../../../src/core/summary/unit-sheet/review-sheet";
import { reviewSheetWords } from "../../../src/strings/summary/word-review-sheet";
import { vi } from "../../../src/strings/vi";

const words = wordingFor(NO_PREFERENCES, { displayLanguage: "vi-VN", isDark: () => false });
const after = (outcome: Outcome | null) => needsAttention(words, { ...START, outcome });

const plan = planReviewSheet([], reviewSheetWords(vi));
const receipt = { role: plan.role, sheet: plan.name, sheetId: "1", plan, created: true };
const written = { kind: "sheet-written", receipt, annexes: 1, uncertain: 0, unread: [] } as const;

test("a sheet that was written speaks for itself", () => {
  expect(after(written)).toBe(false);
});

test.each<Outcome>([
  { ...written, uncertain: 1 },
  { ...written, unread: [{ sheet: "PL 2", failure: { kind: "sheet-missing", sheet: "PL 2" } }] },
  { kind: "failed", task: "summary-sheet", failure: { kind: "workbook-protected" } },
  { kind: "failed", task: "summary-sheet", failure: { kind: "own-sheet", sheet: "Tổng hợp" } },
  { kind: "already-right", sheet: "PL 1", left: [] },
])("what the workbook does not show opens the pane: %#", (outcome) => {
  expect(after(outcome)).toBe(true);
});
