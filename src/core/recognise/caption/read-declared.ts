import { fold } from "../../text/fold";
import type { DeclaredLine, SummaryLineKind } from "../../model/declared-line";
import type { TextCell } from "../../model/indicator";
import { readLastDate } from "../../reading/cells/read-period";
import { meaningInSummary } from "../../reading/statuses/find-wording";
import { PLACE } from "../../words/place-words";

const OTHER_LEVEL = new RegExp(`\\bcap (?:${PLACE}|tren)\\b|other level`);
const TOTAL = /\btong (?:so|cong|chi tieu|muc tieu|nhiem vu|tieu chi)\b|\btotal\b|^\W*co\b|\bgom\b/;

const SUBJECT = /chi tieu|muc tieu|tieu chi|nhiem vu|indicator|target|task|criteri/;
const DATES =
  /(?:ngay )?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|ngay \d{1,2} thang \d{1,2} nam \d{4}|(?:nam|quy|thang) [\divx/]+|\b(?:19|20)\d{2}\b|(?<!\d)\d+(?:[.,]\d+)? ?%|(?<!tong )so \d+\S*|(?<!\d)\d+\/\S+/g;
const LEADING_NUMBER = /^\s*(?:[-+*•]|\(?\d{1,2}[.)/]|[a-z]\))\s*/;
const COUNT = /\d+/;
const PARTS = /[;,:]|\btrong do\b|\bva\b|\band\b|\bof which\b/;
const LONGEST_SUMMARY = 300;

/** What a status column calls undetermined the summary calls unmeasured. */
function kindOf(folded: string): SummaryLineKind | undefined {
  if (OTHER_LEVEL.test(folded)) return "other-level";
  const means = meaningInSummary(folded);
  if (means === undefined) return TOTAL.test(folded) ? "total" : undefined;
  if (means === "as-above") return undefined;
  return means === "undetermined" ? "unmeasured" : means;
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
