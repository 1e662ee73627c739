import { fold } from "../../text/fold";
import type { SummaryLineKind } from "../../model/declared-line";

type OwnLineKind = SummaryLineKind | "on-boundary" | "targets-only";

/**
 * The lines that this software has written before, in either language: a second run rewrites them
 * instead of adding new ones. A contract test ties them to the sentences in strings/.
 */
const OWN_LINES: readonly (readonly [OwnLineKind, RegExp])[] = [
  ["total", /^(?:tong so (?:chi tieu|nhiem vu)|total (?:indicators|tasks)):/],
  [
    "completed",
    /^(?:(?:chi tieu|nhiem vu) (?:da hoan thanh|dat ke hoach nam|dat muc muc tieu)|(?:indicators|tasks) (?:completed|that reached|at the level of))\b/,
  ],
  ["in-progress", /^(?:(?:chi tieu|nhiem vu) dang thuc hien|(?:indicators|tasks) in progress)\b/],
  ["not-started", /^(?:(?:chi tieu|nhiem vu) chua thuc hien|(?:indicators|tasks) not started):/],
  [
    "missed",
    /^(?:(?:chi tieu|nhiem vu) (?:khong hoan thanh:|khong dat muc muc tieu\b)|(?:indicators|tasks) (?:missed:|past their goal year\b))/,
  ],
  [
    "unmeasured",
    /^(?:(?:chi tieu|nhiem vu) chua du so lieu|(?:indicators|tasks) without enough data)\b/,
  ],
  [
    "not-applicable",
    /^(?:khong tinh vao tong so: \d+ (?:chi tieu|nhiem vu) khong ap dung|not in the total: \d+ not applicable)\b/,
  ],
  [
    "other-level",
    /^(?:khong tinh vao tong so: \d+ (?:chi tieu|nhiem vu) thuoc|not in the total: \d+ of another level)\b/,
  ],
  [
    "on-boundary",
    /^(?:trong so (?:chi tieu|nhiem vu) dat muc muc tieu co|of those at their goal,)/,
  ],
  [
    "targets-only",
    /^(?:(?:bang giao chi tieu|danh muc nhiem vu), chua co ket qua|a (?:list of tasks|table of assigned targets) without results)\b/,
  ],
];

/** "2. ", "2) ", "- ": what stands before the sentence of a listed line. */
const ORDINAL = /^\s*(?:\d{1,2}\s*[.)]\s*|[-+•*]\s*)?/;

export function ordinalOf(text: string): string {
  return ORDINAL.exec(text)?.[0] ?? "";
}

/** Which of our own sentences a line of text is. */
export function readOwnLine(text: string): OwnLineKind | undefined {
  const sentence = fold(text.slice(ordinalOf(text).length));
  return OWN_LINES.find(([, pattern]) => pattern.test(sentence))?.[0];
}
