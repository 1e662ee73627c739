import { repairText, type Damage } from "../../../src/core/text/damage";

describe("damaged text", () => {
  it.each<[string, string, readonly Damage[]]>([
    ["Tối thiểu".normalize("NFD"), "Tối thiểu", ["decomposed"]],
    ["hồ\u00A0sơ", "hồ sơ", ["odd-space"]],
    ["hồ\u200B sơ\uFEFF", "hồ sơ", ["invisible"]],
    ["thông  tin", "thông tin", ["double-space"]],
    [" hồ sơ ", "hồ sơ", ["outer-space"]],
    ["ðạt 80%", "đạt 80%", ["look-alike"]],
    ["Ðạt 80%", "Đạt 80%", ["look-alike"]],
    ["hồ sо", "hồ so", ["look-alike"]],
    ["<b>CẢI CÁCH</b>", "CẢI CÁCH", ["tag"]],
    ["<p>Một</p><p>Hai</p>", "Một\nHai", ["tag"]],
    ["Kế hoạch [bookmark: _GoBack] 2024", "Kế hoạch 2024", ["bookmark"]],
    ["được giải quyết\nđúng hạn", "được giải quyết đúng hạn", ["wrapped"]],
    ["- Một;\n- Hai", "- Một;\n- Hai", []],
    ["Cấp huyện: 34%\nCấp xã: 10%", "Cấp huyện: 34%\nCấp xã: 10%", []],
    ["Tối thiểu 80%", "Tối thiểu 80%", []],
    ["x < y và y > z", "x < y và y > z", []],
  ])("%j", (typed, text, damages) => {
    expect(repairText(typed)).toEqual({ text, changed: damages.length > 0, damages });
  });

  it("is repaired once and for all", () => {
    const { text } = repairText(" <p>Tối  thiểu</p>\u00A0 ðạt\n80% ".normalize("NFD"));
    expect(repairText(text).changed).toBe(false);
  });

  it("leaves what it is not asked for", () => {
    expect(repairText("ðạt  80%", ["look-alike"]).text).toBe("đạt  80%");
  });
});
