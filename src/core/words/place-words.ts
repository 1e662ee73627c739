import type { Level } from "../model/level";
import { fold } from "../text/fold";
import { PLACE_WORDS, PROVINCIAL_CITIES } from "./lists/places";
import { oneFolded } from "./one-of";

/** The source of an expression for one place word of a folded text; what it finds `placeLevel` knows. */
export const PLACE = oneFolded(PLACE_WORDS.map(({ word }) => word));

const BY_WORD = new Map(PLACE_WORDS.map((place) => [fold(place.word), place]));
const CITIES = new Set(PROVINCIAL_CITIES.map(fold));

/** The word as a name writes it: "THI XA" is "thị xã". */
export function placeWord(word: string): string | undefined {
  const place = BY_WORD.get(fold(word));
  return place?.whole ?? place?.word;
}

/** Undefined for a city, which may be of two levels. */
export function placeLevel(word: string | undefined): Level | undefined {
  const level = BY_WORD.get(fold(word ?? ""))?.level;
  return level === "city" ? undefined : level;
}

/** "thành phố Hà Nội" is a province's equal, "thành phố Đông Hà" a district's. */
export function levelOfPlace(word: string, name: string): Level | undefined {
  const level = BY_WORD.get(fold(word))?.level;
  if (level !== "city") return level;
  return CITIES.has(fold(name)) ? "tỉnh" : "huyện";
}
