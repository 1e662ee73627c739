import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readWorkbook } from "../../src/files/read-workbook";
import { READ_LIMITS } from "../../src/files/limits";
import { makeCompound } from "./make-compound";
import { biffRecord, makeXls } from "./make-xls";
import { makeZip, type ZipPart } from "./make-zip";

const FIXTURES = join(__dirname, "../fixtures/files");
const fixture = (name: string): Buffer => readFileSync(join(FIXTURES, name));

function part(name: string, text: string, lies: Partial<ZipPart> = {}): ZipPart {
  return { name, content: Buffer.from(text), ...lies };
}

function xlsxParts(sheetXml: string): readonly ZipPart[] {
  return [
    part(
      "[Content_Types].xml",
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
    ),
    part(
      "xl/workbook.xml",
      '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="PL" sheetId="1" r:id="rId1"/></sheets></workbook>',
    ),
    part(
      "xl/_rels/workbook.xml.rels",
      '<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    part("xl/worksheets/sheet1.xml", `<worksheet>${sheetXml}</worksheet>`),
  ];
}

const ONE_CELL = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';

function withPart(parts: readonly ZipPart[], name: string, lies: Partial<ZipPart>): Buffer {
  return makeZip(parts.map((each) => (each.name === name ? { ...each, ...lies } : each)));
}

function odsOf(table: string): Buffer {
  return makeZip([
    part("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
    part("META-INF/manifest.xml", "<manifest:manifest/>"),
    part("styles.xml", "<office:document-styles/>"),
    part(
      "content.xml",
      `<office:document-content><office:body><office:spreadsheet><table:table table:name="PL">${table}</table:table></office:spreadsheet></office:body></office:document-content>`,
    ),
  ]);
}

const SHEET = "xl/worksheets/sheet1.xml";
const xlsx = fixture("cell-kinds.xlsx");
const xls = fixture("cell-kinds.xls");

const LONG = "x".repeat(5000);

function numberAt(cell: string): Buffer {
  const row = /\d+/.exec(cell)?.[0] ?? "";
  return makeZip(
    xlsxParts(`<sheetData><row r="${row}"><c r="${cell}"><v>1</v></c></row></sheetData>`),
  );
}

/** BIFF's mark of an encrypted stream, put in front of the fixture's first record after BOF. */
function passwordProtectedXls(): Uint8Array {
  const bytes = Buffer.from(xls);
  const begin = bytes.indexOf(Buffer.from([0x09, 0x08, 0x10, 0x00, 0x00, 0x06]));
  bytes.writeUInt16LE(0x2f, begin + 20);
  return bytes;
}

const LIMITS = { ...READ_LIMITS, unpackedBytes: 4_000_000 };
const ZEROS = Buffer.alloc(5_000_000);

describe("a file that cannot be read gives one reason", () => {
  it.each<readonly [what: string, reason: string, bytes: () => Uint8Array]>([
    ["an empty file", "truncated", () => Buffer.alloc(0)],
    ["a text called .xlsx", "not-a-workbook", () => Buffer.from("STT;Chỉ tiêu\n1;Tỷ lệ\n")],
    ["a web page called .xls", "not-a-workbook", () => Buffer.from("<html><table><tr><td>1")],
    ["a PDF called .xlsx", "not-a-workbook", () => Buffer.from("%PDF-1.7 …")],
    ["a zip without a workbook", "not-a-workbook", () => makeZip([part("thư.txt", "chào")])],
    ["a .docx", "not-a-workbook", () => makeZip([part("word/document.xml", "<w:document/>")])],
    ["a .doc", "not-a-workbook", () => makeCompound({ WordDocument: LONG })],
    ["an .xlsx cut off", "truncated", () => xlsx.subarray(0, xlsx.length - 30)],
    ["half an .xlsx", "truncated", () => xlsx.subarray(0, xlsx.length / 2)],
    ["half an .xls", "truncated", () => xls.subarray(0, xls.length / 2)],
    ["half an .ods", "truncated", () => fixture("cell-kinds.ods").subarray(0, 8000)],
    [
      "an .xlsx with a password",
      "encrypted",
      () => makeCompound({ EncryptionInfo: "x", EncryptedPackage: LONG }),
    ],
    ["an .xls with a password", "encrypted", passwordProtectedXls],
    [
      "a zip with a password",
      "encrypted",
      () => withPart(xlsxParts(ONE_CELL), SHEET, { encrypted: true }),
    ],
    [
      "an .ods with a password",
      "encrypted",
      () =>
        makeZip([
          part("META-INF/manifest.xml", "<manifest:encryption-data/>"),
          part("content.xml", "x"),
        ]),
    ],
    [
      "a part that does not match its checksum",
      "truncated",
      () => withPart(xlsxParts(ONE_CELL), SHEET, { claimedChecksum: 1 }),
    ],
    [
      "a zip bomb that says how large it is",
      "too-large",
      () => withPart(xlsxParts(ONE_CELL), SHEET, { content: ZEROS }),
    ],
    [
      "a zip bomb that claims to be small",
      "truncated",
      () => withPart(xlsxParts(ONE_CELL), SHEET, { content: ZEROS, claimedSize: 1000 }),
    ],
    [
      "an .ods whose one line stands for a whole sheet",
      "too-large",
      () =>
        odsOf(
          '<table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384" office:value-type="float" office:value="1"><text:p>1</text:p></table:table-cell></table:table-row>',
        ),
    ],
    [
      "an .ods of many lines that each stand for a row of the whole width",
      "too-large",
      () =>
        odsOf(
          '<table:table-row><table:table-cell table:number-columns-repeated="16384" office:value-type="float" office:value="1"/></table:table-row>'.repeat(
            2000,
          ),
        ),
    ],
    ["a row below the last one of a sheet", "too-large", () => numberAt("A4294967290")],
    ["a column beyond the last one of a sheet", "too-large", () => numberAt("ZZZ1")],
    ["a file above the limit", "too-large", () => Buffer.alloc(READ_LIMITS.fileBytes + 1)],
  ])("%s: %s", (_, reason, bytes) => {
    expect(readWorkbook(bytes(), { limits: LIMITS })).toEqual({
      ok: false,
      failure: { kind: "file-unreadable", reason },
    });
  });
});

describe("a strange but readable file", () => {
  const read = (bytes: Uint8Array) => {
    const result = readWorkbook(bytes);
    if (!result.ok) throw new Error(JSON.stringify(result.failure));
    return result.value.sheets.map(({ snapshot, uncalculated }) => ({
      origin: snapshot.origin,
      rows: snapshot.rowCount,
      columns: snapshot.columnCount,
      values: snapshot.values.filter((row) => row !== undefined),
      uncalculated,
    }));
  };

  it("three cells at the corners of the largest sheet stay three cells", () => {
    const cells = ["A1", "XFD1", "A1048576"].map((at) => {
      const row = /\d+/.exec(at)?.[0] ?? "";
      return `<row r="${row}"><c r="${at}"><v>7</v></c></row>`;
    });
    const [sheet] = read(makeZip(xlsxParts(`<sheetData>${cells.join("")}</sheetData>`)));
    expect(sheet).toMatchObject({ rows: 1_048_576, columns: 16_384 });
    expect(sheet?.values.map((row) => row.filter((value) => value !== null))).toEqual([
      [7, 7],
      [7],
    ]);
  });

  it("values left behind in covered cells of a merged area are not seen", () => {
    const sheetXml =
      '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c><c r="C2"><v>4</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>';
    expect(read(makeZip(xlsxParts(sheetXml)))).toEqual([
      {
        origin: { row: 0, column: 0 },
        rows: 2,
        columns: 3,
        values: [[1], [null, null, 4]],
        uncalculated: [],
      },
    ]);
  });

  it("a formula saved without a result is empty and named, never 0", () => {
    const sheetXml =
      '<sheetData><row r="3"><c r="B3"><f>SUM(A1:A9)</f></c><c r="C3"><f>A1</f><v></v></c><c r="D3"><f>1+1</f><v>2</v></c></row></sheetData>';
    expect(read(makeZip(xlsxParts(sheetXml)))).toEqual([
      {
        origin: { row: 2, column: 1 },
        rows: 1,
        columns: 3,
        values: [[null, null, 2]],
        uncalculated: [
          { row: 2, column: 1, formula: "SUM(A1:A9)" },
          { row: 2, column: 2, formula: "A1" },
        ],
      },
    ]);
  });
});

describe("hidden rows and columns that a file states beyond all measure", () => {
  const TWO_CELLS =
    '<sheetData><row r="1"><c r="B1"><v>1</v></c><c r="D1"><v>1</v></c></row></sheetData>';
  const withColumns = (columns: string): Buffer =>
    makeZip(xlsxParts(`<cols>${columns}</cols>${TWO_CELLS}`));
  const hideAllColumns = biffRecord(
    0x007d,
    (content) => {
      content.setUint16(2, 0xffff, true);
      content.setUint16(8, 1, true);
    },
    12,
  );
  const hiddenIn = (bytes: Uint8Array) => {
    const result = readWorkbook(bytes);
    if (!result.ok) throw new Error(JSON.stringify(result.failure));
    return result.value.sheets.map(({ snapshot: { hiddenRows, hiddenColumns } }) => ({
      hiddenRows,
      hiddenColumns,
    }));
  };

  it.each<readonly [what: string, columns: readonly number[], bytes: () => Uint8Array]>([
    [
      "from far below the first column",
      [1, 2, 3],
      () => withColumns('<col min="-99999999999" max="5" hidden="1"/>'),
    ],
    [
      "to far beyond the last column",
      [2, 3],
      () => withColumns('<col min="3" max="99999999999" hidden="1"/>'),
    ],
    [
      "every column 20 000 times",
      [1, 2, 3],
      () => withColumns('<col min="1" max="16384" hidden="1"/>'.repeat(20_000)),
    ],
    [
      "out of order, some twice, some in no numbers",
      [1, 3],
      () =>
        withColumns(
          '<col min="4" max="9" hidden="1"/><col min="x" max="y" hidden="1"/><col min="1" max="2" hidden="1"/><col min="2" max="2" hidden="1"/>',
        ),
    ],
    ["every column of an .xls 3 000 times", [0], () => makeXls(Array(3000).fill(hideAllColumns))],
    [
      "every column of an .ods 20 000 times",
      [0],
      () =>
        odsOf(
          '<table:table-column table:visibility="collapse" table:number-columns-repeated="16384"/>'.repeat(
            20_000,
          ) +
            '<table:table-row><table:table-cell office:value-type="float" office:value="1"><text:p>1</text:p></table:table-cell></table:table-row>',
        ),
    ],
  ])("%s", (_, hiddenColumns, bytes) => {
    expect(hiddenIn(bytes())).toEqual([{ hiddenRows: [], hiddenColumns }]);
  });

  it("rows, the same one 20 000 times and one below the last", () => {
    const sheetXml = `<sheetData>${'<row r="1" hidden="1"><c r="A1"><v>1</v></c></row>'.repeat(20_000)}<row r="99999999999" hidden="1"/></sheetData>`;
    expect(hiddenIn(makeZip(xlsxParts(sheetXml)))).toEqual([
      { hiddenRows: [0], hiddenColumns: [] },
    ]);
  });
});
