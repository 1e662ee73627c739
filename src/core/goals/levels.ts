import type { Level } from "../layouts/level";
import type { Tokens } from "./token";

/** A level named in a text. */
export type LevelMention = {
  readonly level: Level;
  /** First token ("cấp", or the bare name in a list or label). */
  readonly at: number;
  readonly end: number;
  /** The words say whose figure it is ("tại cấp huyện", "do UBND cấp xã tiếp nhận", "Cấp xã: …"). */
  readonly owns: boolean;
};

const NAMES: Readonly<Record<string, Level>> = {
  bộ: "bộ",
  "trung ương": "bộ",
  tỉnh: "tỉnh",
  huyện: "huyện",
  quận: "huyện",
  xã: "xã",
  phường: "xã",
  provincial: "tỉnh",
  district: "huyện",
  commune: "xã",
};

const FOLDED: Readonly<Record<string, Level>> = {
  bo: "bộ",
  "trung uong": "bộ",
  tinh: "tỉnh",
  huyen: "huyện",
  quan: "huyện",
  xa: "xã",
  phuong: "xã",
};

const OWNERS: ReadonlySet<string> = new Set([
  "tại",
  "của",
  "ở",
  "tai",
  "cua",
  "o",
  "với",
  "voi",
  "at",
]);
const LINKS: ReadonlySet<string> = new Set([",", "và", "/", "-", "hoặc", "va"]);
const DOERS: ReadonlySet<string> = new Set([
  "tiếp",
  "giải",
  "thực",
  "xử",
  "quản",
  "cung",
  "tiep",
  "giai",
  "thuc",
  "xu",
]);

/** Levels between two tokens, in reading order. */
export function findLevels(tokens: Tokens, from: number, to: number): readonly LevelMention[] {
  const found: LevelMention[] = [];
  for (let at = from; at < to; at += 1) {
    const mention = readLevel(tokens, at, found.at(-1));
    if (mention === undefined || mention.end > to) continue;
    found.push(mention);
    at = mention.end - 1;
  }
  return found;
}

export function readLevel(
  tokens: Tokens,
  at: number,
  last?: LevelMention,
): LevelMention | undefined {
  const { list } = tokens;
  const first = list[at];
  if (first?.kind !== "word") return undefined;
  const hasCap = first.lower === "cấp" || (!tokens.accented && first.folded === "cap");
  const nameAt = hasCap ? at + 1 : at;
  const length = list[nameAt]?.folded === "trung" ? 2 : 1;
  const level = levelAt(tokens, nameAt, length);
  if (level === undefined) return undefined;
  const end = nameAt + length;
  const isLabel = list[end]?.lower === ":";
  const continues =
    last !== undefined && at - last.end === 1 && LINKS.has(list[last.end]?.lower ?? "");
  const labelled = isLabelled(tokens, at, end, hasCap);
  if (!hasCap && !isLabel && !continues && !labelled) return undefined;
  const owns =
    isLabel || OWNERS.has(list[at - 1]?.lower ?? "") || isDoer(tokens, at, end) || labelled;
  return { level, at, end, owns: owns || (continues && last.owns) };
}

function levelAt({ list, accented }: Tokens, at: number, length: number): Level | undefined {
  const words = list.slice(at, at + length);
  if (words.length < length) return undefined;
  const exact = NAMES[words.map((word) => word.lower).join(" ")];
  return exact ?? (accented ? undefined : FOLDED[words.map((word) => word.folded).join(" ")]);
}

/** "do cơ quan chuyên môn cấp tỉnh tiếp nhận", not "do UBND cấp tỉnh giao". */
function isDoer({ list }: Tokens, at: number, end: number): boolean {
  if (!DOERS.has(list[end]?.lower ?? "")) return false;
  for (let back = at - 1; back >= Math.max(0, at - 7); back -= 1) {
    const token = list[back];
    if (token?.kind !== "word") return false;
    if (token.lower === "do" || token.lower === "by") return true;
  }
  return false;
}

/** "Cấp huyện 34%", "cấp xã đạt 10%", "Tỉnh 100%" at the beginning of a clause; not "Huyện đạt chuẩn". */
function isLabelled({ list }: Tokens, at: number, end: number, hasCap: boolean): boolean {
  const before = list[at - 1];
  if (before !== undefined && before.kind === "word") return false;
  const next = list[end];
  return next?.kind === "number" || (hasCap && (next?.lower === "đạt" || next?.lower === "là"));
}
