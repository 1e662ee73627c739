import { fold } from "../../text/fold";
import type { DeclaredLine, SummaryLineKind } from "../../model/declared-line";
import type { TextCell } from "../../model/indicator";
import { readLastDate } from "../../reading/cells/read-period";
import { PLACE } from "../../words/place-words";

type SummaryWording = { readonly kind: SummaryLineKind; readonly words: RegExp };

/** In the order in which they are tried: "chưa hoàn thành" must not count as "hoàn thành". */
const SUMMARY_WORDINGS: readonly SummaryWording[] = [
  { kind: "other-level", words: new RegExp(`\\bcap (?:${PLACE}|tren)\\b|other level`) },
  { kind: "not-applicable", words: /khong (?:ap dung|phat sinh)|not applicable/ },
  {
    kind: "unmeasured",
    words:
      /chua (?:danh gia|co so lieu|du so lieu|do duoc|xac dinh)|khong do|unmeasured|not (?:yet )?measured/,
  },
  { kind: "not-started", words: /chua (?:thuc hien|trien khai|bat dau)|not started/ },
  { kind: "missed", words: /(?:khong|chua) (?:hoan thanh|dat)|missed|not (?:met|achieved)/ },
  {
    kind: "in-progress",
    words: /dang (?:thuc hien|trien khai|tiep tuc)|tiep tuc thuc hien|in progress|ongoing/,
  },
  {
    kind: "completed",
    words: /(?:da )?(?:hoan thanh|thuc hien xong|dat)\b|da thuc hien|completed|achieved/,
  },
  {
    kind: "total",
    words: /\btong (?:so|cong|chi tieu|muc tieu|nhiem vu|tieu chi)\b|\btotal\b|^\W*co\b|\bgom\b/,
  },
];

const SUBJECT = /chi tieu|muc tieu|tieu chi|nhiem vu|indicator|target|task|criteri/;
const DATES =
  /(?:ngay )?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|ngay \d{1,2} thang \d{1,2} nam \d{4}|(?:nam|quy|thang) [\divx/]+|\b(?:19|20)\d{2}\b|\d+([.,]\d+)? ?%|(?<!tong )so \d+\S*|\d+\/\S+/g;
const LEADING_NUMBER = /^\s*(?:[-+*•]|\(?\d{1,2}[.)/]|[a-z]\))\s*/;
const COUNT = /\d+/;
const PARTS = /[;,:]|\btrong do\b|\bva\b|\band\b|\bof which\b/;
const LONGEST_SUMMARY = 300;

function kindOf(folded: string): SummaryLineKind | undefined {
  return SUMMARY_WORDINGS.find(({ words }) => words.test(folded))?.kind;
}

/** "33 chỉ tiêu, trong đó đã hoàn thành 10, đang thực hiện 23": one line may declare several counts. */
function readClauses(folded: string): readonly { kind: SummaryLineKind; count: number }[] {
  const found: { kind: SummaryLineKind; count: number }[] = [];
  let pending = "";
  for (const clause of folded.split(PARTS)) {
    const words = `${pending} ${clause}`;
    const count = COUNT.exec(words.replace(DATES, " "))?.[0];
    const kind = kindOf(words);
    if (count === undefined || kind === undefined) {
      pending = words;
      continue;
    }
    pending = "";
    found.push({ kind, count: Number(count) });
  }
  return found;
}

/** Counts that the sheet itself states, above or below the table; each kind once. */
export function readDeclared(lines: readonly TextCell[]): readonly DeclaredLine[] {
  const declared: DeclaredLine[] = [];
  for (const { text, at } of lines) {
    if (text.length > LONGEST_SUMMARY || !COUNT.test(text)) continue;
    const folded = fold(text).replace(LEADING_NUMBER, "");
    if (!SUBJECT.test(folded)) continue;
    const date = readLastDate(folded);
    for (const { kind, count } of readClauses(folded)) {
      if (declared.some((line) => line.kind === kind)) continue;
      declared.push({ at, text, kind, count, ...(date === undefined ? {} : { date }) });
    }
  }
  return declared.some(({ kind }) => kind === "total") || declared.length > 1 ? declared : [];
}
