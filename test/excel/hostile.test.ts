import type { Outcome } from "../../src/app/session/outcome";
import { ANNEX_HEADER, ANNEX_ROWS, ANNEX_TITLE } from "../builders/annex-rows";
import { changeFormat } from "../excel-host/model/format";
import { cellAt, putCell, type Sheet } from "../excel-host/model/sheet";
import { sheetNamed, type WorkbookModel } from "../excel-host/model/workbook";
import { openAnnex } from "../excel-host/node/annex-files";
import { withExcel, type ExcelForTest, type ExcelTestOptions } from "../excel-host/node/with-excel";
import { click, openSession, type Click } from "./excel-session";
import { show } from "./fault-table/use-cases";
import { firstSheet, workbookOf } from "./workbook-of";

/*
 * Workbooks as they come: locked, merged, filtered, oddly named. All clicks are tried on each, and taken
 * back: afterwards the workbook is as it was.
 */
jest.setTimeout(60_000);

type Row = readonly (string | number | null)[];

const [, FIRST = [], SECOND = []] = ANNEX_ROWS;
const UNTIDY = "100%  thủ tục hành chính được công khai  đúng quy định";

/** An annex with a slip of the pen that can be fixed safely, and free rows for the summary. */
function untidy(change: (sheet: Sheet, workbook: WorkbookModel) => void = () => undefined) {
  const rows = ANNEX_ROWS.map((row) =>
    row === FIRST ? [row[0] ?? null, UNTIDY, ...row.slice(2)] : row,
  );
  const workbook = workbookOf([ANNEX_TITLE, [null], [null], [null], ANNEX_HEADER, ...rows]);
  change(firstSheet(workbook), workbook);
  return workbook;
}

const ROW_OF_SLIP = 6;

const WRITING: readonly Click[] = ["fix all", "summary lines", "summary sheet", "review sheet"];

const kindOf = (outcome: Outcome): string =>
  outcome.kind === "failed" ? outcome.failure.kind : outcome.kind;

type Checks = {
  readonly after?: (excel: ExcelForTest) => void;
  readonly options?: Omit<ExcelTestOptions, "workbook">;
};

/** Presses everything, then takes everything back. What came of each click of the first half. */
async function pressAll(
  workbook: WorkbookModel,
  { after = () => undefined, options = {} }: Checks = {},
): Promise<Readonly<Record<string, string>>> {
  const outcomes: Record<string, string> = {};
  await withExcel({ workbook, ...options }, async (excel) => {
    const session = openSession();
    expect(kindOf(await click(session, "review"))).toBe("reviewed");
    const before = show(workbook);
    for (const name of WRITING) outcomes[name] = kindOf(await click(session, name));
    after(excel);
    while (session.store.state().undoable.length > 0) {
      expect(kindOf(await click(session, "undo"))).toBe("undone");
    }
    expect(show(workbook)).toEqual(before);
  });
  return outcomes;
}

const ALL_DONE: Readonly<Record<string, string>> = {
  "fix all": "fixed",
  "summary lines": "inserted",
  "summary sheet": "sheet-written",
  "review sheet": "sheet-written",
};

test("a plain workbook: everything is written, and everything taken back", async () => {
  const workbook = untidy();
  const after = () => {
    const sheet = firstSheet(workbook);
    expect(cellAt(sheet, ROW_OF_SLIP, 1).content).toBe(FIRST[1]);
    expect(workbook.sheets.map(({ name }) => name)).toEqual([
      "Phụ lục",
      "Tổng hợp",
      "Biên bản rà soát",
    ]);
  };
  expect(await pressAll(workbook, { after })).toEqual(ALL_DONE);
});

test("a host that has no more than ExcelApi 1.13 can do everything", async () => {
  expect(await pressAll(untidy(), { options: { apiSet: "1.13" } })).toEqual(ALL_DONE);
});

test.each([
  "PL 'số 1' của \"xã\" – bản 2023",
  "Phụ lục 01'a kèm theo báo cáo",
  "=1+1",
  "2023",
  "A1",
])("a sheet may be called %s", async (name) => {
  expect(name.length).toBeLessThanOrEqual(31);
  const workbook = untidy((sheet) => {
    sheet.name = name;
  });
  const after = () => {
    const links = [...(sheetNamed(workbook, "Tổng hợp")?.cells.values() ?? [])]
      .flatMap((line) => [...line.values()])
      .flatMap(({ formula }) => (formula?.includes("HYPERLINK") === true ? [formula] : []));
    expect(links.length).toBeGreaterThan(0);
    const quoted = `'${name.replaceAll("'", "''")}'`.replaceAll('"', '""');
    for (const link of links) expect(link).toContain(`#${quoted}!`);
  };
  expect(await pressAll(workbook, { after })).toEqual(ALL_DONE);
});

test("on a protected sheet nothing is written, but the sheets of ours are", async () => {
  const workbook = untidy((sheet) => {
    sheet.protection = { isProtected: true, options: {} };
  });
  await withExcel({ workbook }, async () => {
    const session = openSession();
    await click(session, "review");
    const fixed = await click(session, "fix all");
    expect(fixed).toMatchObject({
      kind: "fixed",
      receipt: { written: [], refused: [{ because: "protected" }] },
    });
    expect(await click(session, "summary lines")).toMatchObject({
      kind: "inserted",
      receipt: { written: [], refused: [{}, {}, {}] },
    });
    expect(session.store.state().undoable).toEqual([]);
    expect(kindOf(await click(session, "summary sheet"))).toBe("sheet-written");
    expect(kindOf(await click(session, "review sheet"))).toBe("sheet-written");
  });
});

test("in a workbook of protected structure cells are written, sheets are not", async () => {
  const workbook = untidy((_sheet, book) => {
    book.structureProtected = true;
  });
  expect(await pressAll(workbook)).toEqual({
    ...ALL_DONE,
    "summary sheet": "workbook-protected",
    "review sheet": "workbook-protected",
  });
});

test("a workbook opened for reading only is reviewed, and nothing is written", async () => {
  const workbook = untidy((_sheet, book) => {
    book.readOnly = true;
  });
  const all = Object.fromEntries(WRITING.map((name) => [name, "workbook-read-only"]));
  expect(await pressAll(workbook)).toEqual(all);
});

test("hidden and filtered rows are counted, and stay hidden", async () => {
  const workbook = untidy((sheet) => {
    sheet.hiddenRows.add(ROW_OF_SLIP + 1).add(ROW_OF_SLIP + 2);
  });
  const after = () => {
    expect([...firstSheet(workbook).hiddenRows]).toEqual([ROW_OF_SLIP + 1, ROW_OF_SLIP + 2]);
    const total = cellAt(firstSheet(workbook), 1, 0).content;
    expect(total).toBe("1. Tổng số chỉ tiêu: 4 chỉ tiêu");
  };
  expect(await pressAll(workbook, { after })).toEqual(ALL_DONE);
});

test.each<[string, readonly Row[]]>([
  ["free rows above", [[null], [null], [null]]],
  ["no free row above", []],
])("an annex that is a table (ListObject), with %s, stays one", async (_where, free) => {
  const rows = ANNEX_ROWS.map((row) =>
    row === FIRST ? [row[0] ?? null, UNTIDY, ...row.slice(2)] : row,
  );
  const workbook = workbookOf([ANNEX_TITLE, ...free, ANNEX_HEADER, ...rows]);
  const header = free.length + 1;
  const area = { row: header, column: 0, rowCount: rows.length + 1, columnCount: 4 };
  await withExcel({ workbook }, async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Phụ lục");
      const range = sheet.getRangeByIndexes(area.row, 0, area.rowCount, area.columnCount);
      sheet.tables.add(range, true);
      await context.sync();
    });
    const session = openSession();
    await click(session, "review");
    const before = show(workbook);
    for (const name of WRITING) expect(kindOf(await click(session, name))).toBe(ALL_DONE[name]);
    const [table, ...others] = firstSheet(workbook).tables;
    expect(others).toEqual([]);
    const shift = free.length > 0 ? 0 : 4;
    expect(table?.area).toEqual({ ...area, row: area.row + shift });
    expect(cellAt(firstSheet(workbook), header + shift + 2, 1).content).toBe(FIRST[1]);
    while (session.store.state().undoable.length > 0) await click(session, "undo");
    expect(show(workbook)).toEqual(before);
  });
});

test("merged cells in the body stay merged; their text is fixed", async () => {
  const workbook = untidy((sheet) => {
    putCell(sheet, ROW_OF_SLIP + 1, 3, { ...cellAt(sheet, ROW_OF_SLIP + 1, 3), content: null });
    sheet.merges.push({ row: ROW_OF_SLIP, column: 3, rowCount: 2, columnCount: 1 });
    sheet.merges.push({ row: 0, column: 0, rowCount: 1, columnCount: 4 });
  });
  const merges = JSON.stringify(firstSheet(workbook).merges);
  const after = () => {
    expect(JSON.stringify(firstSheet(workbook).merges)).toBe(merges);
    expect(cellAt(firstSheet(workbook), ROW_OF_SLIP, 1).content).toBe(FIRST[1]);
  };
  expect(await pressAll(workbook, { after })).toEqual(ALL_DONE);
});

test("formulas in the body are read and never replaced by their values", async () => {
  const formulas = ['="Đang "&"thực hiện "', '="Đạt  "&62&"%"'];
  const workbook = untidy((sheet) => {
    formulas.forEach((formula, index) => {
      const cell = cellAt(sheet, ROW_OF_SLIP + 1, 2 + index);
      putCell(sheet, ROW_OF_SLIP + 1, 2 + index, { ...cell, content: null, formula });
    });
  });
  const after = () => {
    const line = [2, 3].map((column) => cellAt(firstSheet(workbook), ROW_OF_SLIP + 1, column));
    expect(line.map(({ formula }) => formula)).toEqual(formulas);
  };
  expect(await pressAll(workbook, { after })).toEqual(ALL_DONE);
});

test.each(["=1+1 hồ sơ", "- Tỷ lệ hồ sơ", "+ Cấp xã", "@SUM(A1) hồ sơ"])(
  "an indicator that begins like a formula (%s) stays text on our sheets",
  async (beginning) => {
    const text = `${beginning} ${String(SECOND[1])}`;
    const workbook = untidy((sheet) => {
      const cell = cellAt(sheet, ROW_OF_SLIP + 1, 1);
      const format = changeFormat(cell.format, { quotePrefix: true });
      putCell(sheet, ROW_OF_SLIP + 1, 1, { ...cell, content: text, format });
    });
    const after = () => {
      const cells = [...(sheetNamed(workbook, "Tổng hợp")?.cells.values() ?? [])].flatMap(
        (line) => [...line.values()],
      );
      const copies = cells.filter(
        ({ content }) => typeof content === "string" && content.includes(String(SECOND[1])),
      );
      expect(copies.length).toBeGreaterThan(0);
      for (const { formula } of copies) {
        // A link shows the text as a quoted word.
        if (formula !== undefined) expect(formula).toMatch(/^=HYPERLINK\("/);
      }
    };
    expect(await pressAll(workbook, { after })).toEqual(ALL_DONE);
  },
);

test("a summary line whose number alone was bold is rewritten, and what that costs is said", async () => {
  const line = "1. Tổng số chỉ tiêu: 9 chỉ tiêu";
  const workbook = untidy((sheet) => {
    const runs = [
      { text: "1. Tổng số chỉ tiêu: " },
      { text: "9", font: { bold: true } },
      { text: " chỉ tiêu" },
    ];
    putCell(sheet, 1, 0, { ...cellAt(sheet, 1, 0), content: line, runs });
  });
  await withExcel({ workbook }, async () => {
    const session = openSession();
    await click(session, "review");
    const inserted = await click(session, "summary lines");
    expect(inserted).toMatchObject({ kind: "inserted", flattened: [{ row: 1, column: 0 }] });
    await click(session, "undo");
    expect(cellAt(firstSheet(workbook), 1, 0).content).toBe(line);
  });
});

test("a sheet that is renamed after the writing is still put back", async () => {
  const workbook = untidy();
  await withExcel({ workbook }, async ({ user }) => {
    const session = openSession();
    await click(session, "review");
    const before = show(workbook);
    for (const name of WRITING) await click(session, name);
    user.renames("Phụ lục", "Tên mới");
    user.renames("Tổng hợp", "Của sếp");
    while (session.store.state().undoable.length > 0) {
      expect(kindOf(await click(session, "undo"))).toBe("undone");
    }
    user.renames("Tên mới", "Phụ lục");
    expect(show(workbook)).toEqual(before);
  });
});

test("two clicks at once: the second is told to wait, the first is done once", async () => {
  const workbook = untidy();
  await withExcel({ workbook }, async () => {
    const session = openSession();
    await click(session, "review");
    const before = show(workbook);
    await Promise.all([
      click(session, "summary lines"),
      click(session, "summary lines").catch(String),
    ]);
    expect(session.store.state().undoable).toHaveLength(1);
    await click(session, "undo");
    expect(show(workbook)).toEqual(before);
  });
});

test.each(["gio-linh-2023-assessment", "gio-linh-2023-yearly-plan", "trieu-an-2023-tasks"])(
  "%s: all clicks, all taken back",
  async (annex) => {
    const outcomes = await pressAll(await openAnnex(annex), {
      options: { payloadLimit: 5 * 1024 * 1024 },
    });
    expect(outcomes["summary sheet"]).toBe("sheet-written");
    expect(outcomes["review sheet"]).toBe("sheet-written");
  },
);
