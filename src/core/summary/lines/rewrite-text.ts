import type { DeclaredLine } from "../../model/declared-line";
import { findAnyCount, findCount, replaceDate, writeLike, type Place } from "./find-count";
import { ordinalOf, readOwnLine } from "../../recognise/caption/own-lines";
import type { SummaryLine } from "./summary-line";
import type { WordedLine } from "./worded-line";

export type Rewritten = {
  readonly text: string;
  /** Kinds whose number was found. */
  readonly settled: ReadonlySet<SummaryLine["kind"]>;
};

type Worded = ReadonlyMap<SummaryLine["kind"], WordedLine>;

/** "(IV.6, V.2)": the indicators meant, as our own lines list them. */
const KEYS = /\s\([^()\s\d]*\d[^()\s]*(?:, [^()\s\d]*\d[^()\s]*)*\)/;

function put(text: string, { from, to }: Place, line: WordedLine): string {
  return text.slice(0, from) + writeLike(text.slice(from, to), line.count) + text.slice(to);
}

/** A line in our own words: its number, date and keys; worded anew where the software counted. */
function rewriteOwn(row: string, line: WordedLine): string | undefined {
  const sentence = line.kind === "on-boundary" || line.kind === "targets-only";
  // Sentences of ours that have nothing to say any more are taken away whole.
  if (sentence && !line.said) return undefined;
  const ordinal = ordinalOf(row);
  const place = findAnyCount(row.slice(ordinal.length));
  if (line.computed || sentence || place === undefined) return ordinal + line.text;
  const counted = ordinal + put(row.slice(ordinal.length), place, line);
  const dated = line.date === undefined ? counted : replaceDate(counted, line.date.shown);
  return dated.replace(KEYS, () => KEYS.exec(line.text)?.[0] ?? "");
}

/**
 * A cell's summary lines brought up to date. Whatever words the user chose stay, only numbers and the
 * date change; but nothing may call complete what was only worked out from figures.
 */
export function rewriteText(
  text: string,
  declared: readonly DeclaredLine[],
  worded: Worded,
): Rewritten {
  const settled = new Set<SummaryLine["kind"]>();
  const rows = text.split("\n").flatMap((row) => {
    const kind = readOwnLine(row);
    const line = kind === undefined || settled.has(kind) ? undefined : worded.get(kind);
    if (line === undefined || holdsSeveral(row, declared)) return row;
    settled.add(line.kind);
    return rewriteOwn(row, line) ?? [];
  });
  let result = rows.join("\n");
  let cursor = 0;
  const others = declared.filter(({ kind }) => !settled.has(kind));
  for (const { kind, count, date } of others) {
    const line = worded.get(kind);
    const place = findCount(result, count, cursor) ?? findCount(result, count);
    if (line === undefined || place === undefined) continue;
    settled.add(kind);
    const before = result;
    result = put(result, place, line);
    cursor = place.to + result.length - before.length;
    if (line.computed && kind === "completed") {
      const own = others.length === 1 && !result.includes("\n");
      if (own) result = ordinalOf(result) + line.text;
      else if (!result.includes(line.note)) result = insert(result, cursor, ` ${line.note}`);
    } else if (line.date !== undefined && date !== undefined && date !== line.date.iso) {
      result = replaceDate(result, line.date.shown);
    }
  }
  return { text: result, settled };
}

/** "Tổng số chỉ tiêu: 33; đã hoàn thành: 10; đang thực hiện: 23" begins like a line of ours. */
function holdsSeveral(row: string, declared: readonly DeclaredLine[]): boolean {
  let cursor = 0;
  let found = 0;
  for (const { count } of declared) {
    const place = findCount(row, count, cursor);
    if (place === undefined) continue;
    cursor = place.to;
    found += 1;
  }
  return found > 1;
}

function insert(text: string, at: number, words: string): string {
  return text.slice(0, at) + words + text.slice(at);
}
