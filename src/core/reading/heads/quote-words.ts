import { fold, plain } from "../../text/fold";

/** Folded words as a head writes them ("Chỉ tiêu" for "chi tieu"); the whole head where they do not stand in it so. */
export function quoteWords(header: string, words: string | undefined): string {
  const shown = plain(header);
  const folded = fold(shown);
  // Few foreign letters fold to more than one.
  if (words === undefined || folded.length !== shown.length) return shown;
  const parted = words.split(" ").join("[^a-z0-9]{0,5}");
  const found = new RegExp(`(?<![a-z])${parted}(?![a-z])`).exec(folded);
  return found === null ? shown : shown.slice(found.index, found.index + found[0].length);
}
