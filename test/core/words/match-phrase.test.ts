import { hasPhrase, phrasesByFirst } from "../../../src/core/words/match-phrase";
import { lowerAt } from "../../../src/core/words/token";
import { tokenise } from "../../../src/core/words/tokenise";

test("phrases of the hundredth table are found as those of the first", () => {
  const tables = Array.from({ length: 100 }, (_, at) => `từ ${String.fromCharCode(97 + (at % 26))}`)
    .map((phrase) => ({ phrase, table: phrasesByFirst(phrase) }))
    .concat({ phrase: "quýt ngọt", table: phrasesByFirst("quýt ngọt") });
  const lost = tables.filter(({ phrase, table }) => {
    const tokens = tokenise(`Trồng ${phrase} ở vườn`);
    return !hasPhrase(tokens, 0, tokens.count, table);
  });
  expect(lost).toEqual([]);
});

test("the tokens of a text stay what they are while another text is read", () => {
  const first = tokenise("Đạt 80% (cấp xã)");
  tokenise("Một câu khác hẳn, dài hơn câu trước 1.234,5 km2");
  expect(Array.from({ length: first.count }, (_, at) => lowerAt(first, at))).toEqual([
    "đạt",
    "",
    "%",
    "(",
    "cấp",
    "xã",
    ")",
  ]);
});
