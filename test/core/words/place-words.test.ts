import { PLACE_WORDS, PROVINCIAL_CITIES } from "../../../src/core/words/lists/places";
import { levelOfPlace, PLACE, placeLevel, placeWord } from "../../../src/core/words/place-words";
import { fold } from "../../../src/core/text/fold";

test.each(PLACE_WORDS)("$word is found whole, not as a shorter place in it", ({ word }) => {
  expect(new RegExp(`^${PLACE}`).exec(fold(`${word} x`))?.[0]).toBe(fold(word));
});

test("a city is a province's equal or a district's, by its name", () => {
  expect(placeLevel("thành phố")).toBeUndefined();
  expect(levelOfPlace("TP.", "Đông Hà")).toBe("huyện");
  for (const city of PROVINCIAL_CITIES) expect(levelOfPlace("thành phố", city)).toBe("tỉnh");
});

test("a place word is named as a text writes it inside a sentence", () => {
  expect([placeWord("THI XA"), placeWord("tp."), placeWord("sở")]).toEqual([
    "thị xã",
    "thành phố",
    undefined,
  ]);
});
