import "../../fast-check-seed";
import fc from "fast-check";
import { findNearTexts } from "../../../src/core/text/near-texts";
import { distance, isMisspelling, similarity } from "../../../src/core/text/similar";

describe("words", () => {
  it.each([
    ["phấn đấu", "phấn đấu", 0],
    ["phấn đấu", "phấn đâu", 1],
    ["tuyến", "tuyển", 1],
    ["thiểu", "thểiu", 1],
    ["kiểm tra", "kểm tr", 2],
    ["abc", "xyz", 3],
    ["", "ab", 2],
  ])("%s → %s: %d edits", (a, b, edits) => {
    expect(distance(a, b)).toBe(edits);
  });

  it("stops counting at the limit", () => {
    expect(distance("cải cách", "tài chính công", 2)).toBe(3);
  });

  it("counts the same both ways, and never less than the difference in length", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        expect(distance(a, b)).toBe(distance(b, a));
        expect(distance(a, b)).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
      }),
    );
  });

  it.each([
    ["tuyển", "tuyến", true],
    ["Niết yết", "niêm yết", true],
    ["thưc hiện", "thực hiện", true],
    ["thực hiện", "thực hiện", false],
    ["xã", "xa", true],
    ["xã", "xanh", false],
    ["huyện", "tỉnh", false],
  ])("%s is a misspelling of %s: %s", (word, known, expected) => {
    expect(isMisspelling(word, known)).toBe(expected);
  });
});

describe("sentences", () => {
  const long =
    "Tỷ lệ kết quả xử lý hồ sơ TTHC được đồng bộ đầy đủ trên Cổng Dịch vụ công quốc gia.";
  const longer =
    "Tỷ lệ kết quả xử lý hồ sơ TTHC của bộ, ngành, địa phương được đồng bộ đầy đủ trên Cổng Dịch vụ công quốc gia.";

  it("are compared by their words", () => {
    expect(similarity(long, long)).toBe(1);
    expect(similarity(long, longer)).toBeGreaterThan(0.85);
    expect(similarity(long, "Mức độ hài lòng của người dân")).toBeLessThan(0.3);
  });

  it("are found among many without comparing each with each", () => {
    const others = Array.from(
      { length: 400 },
      (_, at) => `Nhiệm vụ riêng ${String(at * 7919)} của đơn vị ${String(at * 104729)}`,
    );
    const pairs = findNearTexts([...others, long, longer], 0.85);
    expect(pairs.map(({ first, second }) => [first, second])).toEqual([[400, 401]]);
  });

  it("finds every pair that a full comparison finds", () => {
    const word = fc.constantFrom("hồ", "sơ", "tỷ", "lệ", "đạt", "xã", "huyện", "tỉnh");
    const text = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(
        fc.array(text, { maxLength: 12 }),
        fc.constantFrom(0.6, 0.8, 1),
        (texts, least) => {
          const all = texts.flatMap((a, first) =>
            texts.flatMap((b, second) =>
              second > first && similarity(a, b) >= least ? [[first, second]] : [],
            ),
          );
          expect(findNearTexts(texts, least).map(({ first, second }) => [first, second])).toEqual(
            all,
          );
        },
      ),
    );
  });
});
