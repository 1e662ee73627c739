import { memoise } from "./memoise";
import { settleTones } from "./tone";

/** A syllable as the grammar compares it; equal surfaces share one object. */
export type Word = {
  /** Lower case, NFC, tone mark in its modern place. */
  readonly lower: string;
  /** `lower` without diacritics, "đ" as "d". */
  readonly folded: string;
  /** One small number per `folded`, for tables that are asked at every word of every text. */
  readonly foldedId: number;
  /** The same per `lower`. */
  readonly lowerId: number;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** Has a diacritic. */
  readonly accented: boolean;
};

const MARKS = /[\u0300-\u036F]/g;
/** No language has more surfaces: beyond them it is noise. */
const MOST = 1 << 16;

const foldedIds = new Map<string, number>();
const lowerIds = new Map<string, number>();

export const wordOf: (surface: string) => Word = memoise((surface) => {
  const lower = settleTones(surface.toLowerCase().replaceAll("ð", "đ"));
  const folded = lower.normalize("NFD").replace(MARKS, "").replaceAll("đ", "d");
  return {
    lower,
    folded,
    foldedId: idOf(foldedIds, folded),
    lowerId: idOf(lowerIds, lower),
    capital: surface.charAt(0) !== lower.charAt(0),
    accented: lower !== folded,
  };
}, MOST);

/** -1 stands for all words that come after `MOST`; no table has it. */
function idOf(ids: Map<string, number>, key: string): number {
  const known = ids.get(key);
  if (known !== undefined) return known;
  if (ids.size >= MOST) return -1;
  ids.set(key, ids.size);
  return ids.size - 1;
}
