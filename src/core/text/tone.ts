/**
 * Old tone placement (hoà, thuý, khoẻ) → modern (hòa, thúy, khỏe), for comparing only: both are correct
 * spelling. The rule holds for open "oa", "oe", "uy" at the end of a syllable, except after "q".
 */
const OLD: Readonly<Record<string, string>> = {
  oà: "òa",
  oá: "óa",
  oả: "ỏa",
  oã: "õa",
  oạ: "ọa",
  oè: "òe",
  oé: "óe",
  oẻ: "ỏe",
  oẽ: "õe",
  oẹ: "ọe",
  uỳ: "ùy",
  uý: "úy",
  uỷ: "ủy",
  uỹ: "ũy",
  uỵ: "ụy",
};

const FINAL = /(q?)(o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?![a-zà-ỹđ])/g;

export function settleTones(lower: string): string {
  return lower.replace(FINAL, (whole, q: string, vowels: string) =>
    q === "" ? (OLD[vowels] ?? whole) : whole,
  );
}
