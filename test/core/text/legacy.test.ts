import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { detectEncoding, readLegacy } from "../../../src/core/text/detect-encoding";
import { decodeLegacy, encodeLegacy, type LegacyEncoding } from "../../../src/core/text/legacy";

const FOLDER = join(__dirname, "../../fixtures/annexes");

function cellsOf(file: string): readonly string[] {
  const { tables } = JSON.parse(readFileSync(join(FOLDER, file), "utf8")) as {
    tables: { rows: string[][] }[];
  };
  return tables.flatMap(({ rows }) => rows.flat()).filter((text) => text !== "");
}

const files = readdirSync(FOLDER).filter((name) => name.endsWith(".json"));
const cells = files.flatMap(cellsOf).map((text) => text.normalize("NFC"));
const encodings: readonly LegacyEncoding[] = ["tcvn3", "vni"];

describe.each(encodings)("%s", (encoding) => {
  it("gives every cell of the five annexes back unchanged", () => {
    const changed = cells.filter(
      (text) => decodeLegacy(encodeLegacy(text, encoding), encoding) !== text,
    );
    expect(changed).toEqual([]);
  });

  it("is recognised by its bytes in nearly every sentence of the five annexes", () => {
    const sentences = cells.filter((text) => text.split(/\s+/).length >= 5 && /[À-ỹ]/.test(text));
    const missed = sentences.filter(
      (text) => detectEncoding(encodeLegacy(text, encoding)) !== encoding,
    );
    expect(missed).toEqual([]);
  });
});

it("never takes Unicode for an old code", () => {
  expect(cells.filter((text) => detectEncoding(text) !== undefined)).toEqual([]);
});

it("leaves capitals to the .Vn…H fonts", () => {
  const title = "CẢI CÁCH THỂ CHẾ";
  const typed = encodeLegacy(title, "tcvn3", true);
  expect(typed).toBe("c¶i c¸ch thÓ chÕ");
  expect(readLegacy(typed, ".VnTimeH")).toEqual({ text: title, encoding: "tcvn3", changed: true });
});

it.each([
  ["C¶i c¸ch hµnh chÝnh", ".VnTime", "Cải cách hành chính", "tcvn3"],
  ["C¶i c¸ch hµnh chÝnh", undefined, "Cải cách hành chính", "tcvn3"],
  ["Tû lÖ hé nghÌo", ".VnArial", "Tỷ lệ hộ nghèo", "tcvn3"],
  ["Tèi thiÓu 80% hå s¬", null, "Tối thiểu 80% hồ sơ", "tcvn3"],
  ["Caûi caùch haønh chính", "VNI-Times", "Cải cách hành chính", "vni"],
  ["Toái thieåu 80% hoà sô", undefined, "Tối thiểu 80% hồ sơ", "vni"],
  ["CAÛI CAÙCH THEÅ CHEÁ", undefined, "CẢI CÁCH THỂ CHẾ", "vni"],
  ["STT", ".VnTime", "STT", undefined],
  ["Gio Linh 2023", "Times New Roman", "Gio Linh 2023", undefined],
  ["Có bà", undefined, "Có bà", undefined],
  ["Café Müller", undefined, "Café Müller", undefined],
  ["Tối thiểu 80% – hồ sơ", ".VnTime", "Tối thiểu 80% – hồ sơ", undefined],
])("reads %s in %s", (typed, font, text, encoding) => {
  const changed = typed !== text;
  expect(readLegacy(typed, font)).toEqual({
    text,
    ...(encoding === undefined ? {} : { encoding }),
    changed,
  });
});
