import { neededByAll, neededLiterals } from "../../../src/core/text/needed-literals";
import { literalScan } from "../../../src/core/text/literal-scan";

describe("the literal texts that an expression needs", () => {
  test.each<readonly [string, readonly string[] | undefined]>([
    ["cơ sỡ", ["cơ sỡ"]],
    ["([Cc])ơ sỡ", ["Cơ sỡ", "cơ sỡ"]],
    ["(\\d+)/(NQ|NĐ)/(CP|HĐND)", ["/NQ/CP", "/NQ/HĐND", "/NĐ/CP", "/NĐ/HĐND"]],
    ["(?<!không )khí thực hiện(?= ngay)", ["khí thực hiện"]],
    ["báo cáo?s", ["báo cá"]],
    ["tr\\.đ|triệu", ["tr.đ", "triệu"]],
    ["mức \\d+ cao(?:nhất)*", ["mức "]],
    ["x{2} là (?:một|hai)+", [" là "]],
    ["\\d+|năm", undefined],
    ["\\p{Lu}.", undefined],
  ])("%s needs %j", (source, literals) => {
    expect(neededLiterals(source)).toEqual(literals);
  });

  test("of expressions that must all match, the longest literals are looked for", () => {
    expect(neededByAll(["\\bhài\\b", "người|doanh nghiệp", "\\d"])).toEqual([
      "người",
      "doanh nghiệp",
    ]);
    expect(neededByAll(["\\d"])).toBeUndefined();
  });

  test("a scan tells the items that may stand in a text, in their own order", () => {
    const scan = literalScan(["\\d+", "thũ tục", "cơ sỡ|sơ cỡ"], neededLiterals);
    expect(scan("Cơ sở thủ tục")).toEqual(["\\d+"]);
    expect(scan("sơ cỡ và cơ sỡ; thũ tục")).toEqual(["\\d+", "thũ tục", "cơ sỡ|sơ cỡ"]);
    expect(scan("")).toEqual(["\\d+"]);
  });
});
