/** Where two texts part: what leads and follows is the same in both. */
export type Difference = {
  readonly lead: string;
  readonly was: string;
  readonly becomes: string;
  readonly tail: string;
};

const CONTEXT = 30;

/** The change between two cell texts with a little of what stands around it, so that long cells stay readable. */
export function findDifference(was: string, becomes: string): Difference {
  const one = split(was);
  const other = split(becomes);
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  return {
    lead: cutLead(one.slice(0, start).join("")),
    was: one.slice(start, one.length - end).join(""),
    becomes: other.slice(start, other.length - end).join(""),
    tail: cutTail(one.slice(one.length - end).join("")),
  };
}

/** By what a reader takes for one character, so that no letter loses its marks. */
const READER = new Intl.Segmenter("vi", { granularity: "grapheme" });

function split(text: string): readonly string[] {
  return Array.from(READER.segment(text), ({ segment }) => segment);
}

function cutLead(text: string): string {
  return text.length > CONTEXT ? `…${text.slice(-CONTEXT).replace(/^\S+ (?=\S)/, "")}` : text;
}

function cutTail(text: string): string {
  return text.length > CONTEXT ? `${text.slice(0, CONTEXT).replace(/(?<=\S) \S+$/, "")}…` : text;
}
