import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { readHeads } from "../../../src/core/recognise/heads/header-block";
import { mergeRepeated } from "../../../src/core/recognise/sheet/merge-repeated";
import { readThroughFonts } from "../../../src/core/recognise/sheet/read-through-fonts";
import { openSheet } from "../../../src/core/recognise/sheet/sheet-reader";
import { readWorkbookFile } from "../../../src/batch/read-workbook-file";
import type { TableExample, Truth } from "./example";
import { nameMeaning } from "./name-meaning";
import { seeTable } from "./see-table";

type Label = {
  readonly rows: readonly (readonly unknown[])[];
  readonly truth: {
    readonly columns: readonly {
      readonly i: number;
      readonly role: string;
      readonly also?: readonly string[];
    }[];
  };
  readonly workbook: {
    readonly sheet?: string;
    readonly colOffset?: number;
    readonly tables: readonly {
      readonly rowMap: readonly number[];
      readonly headerRows: readonly number[];
    }[];
  };
};

export function familyOf(slug: string): string {
  const [first = slug] = slug.split("-");
  return first === "nq71" ? "nq03" : first;
}

function readTruth({ role, also = [] }: Label["truth"]["columns"][number]): Truth | undefined {
  const meaning = nameMeaning(role);
  if (meaning === undefined) return undefined;
  return { meaning, also: also.flatMap((each) => nameMeaning(each) ?? []) };
}

function readExample(path: string): TableExample | undefined {
  const slug = basename(path, ".xlsx");
  const { rows, truth, workbook } = JSON.parse(
    readFileSync(path.replace(/xlsx$/, "json"), "utf8"),
  ) as Label;
  const read = readWorkbookFile(path);
  const [table] = workbook.tables;
  if (!read.ok || table === undefined) return undefined;
  const sheet =
    read.value.sheets.find(({ snapshot }) => snapshot.sheet === workbook.sheet) ??
    read.value.sheets[0];
  if (sheet === undefined) return undefined;
  const reader = openSheet(mergeRepeated(readThroughFonts(sheet.snapshot)));
  const left = workbook.colOffset ?? 0;
  const top = Math.min(...table.headerRows) - 1;
  const head = Math.max(...table.headerRows) - 1;
  const bottom = Math.max(...table.rowMap) - 1;
  const right = left + Math.max(...rows.map((row) => row.length)) - 1;
  const block = { top, bottom: head, left, right };
  const body = table.rowMap.map((row) => row - 1).filter((row) => row > head);
  const span = {
    header: { ...block, heads: readHeads(reader, block) },
    top,
    bodyTop: head + 1,
    bottom,
    left,
    right,
    repeats: new Set<number>(),
    sample: body,
  };
  const truths = new Map<number, Truth>();
  for (const column of truth.columns) {
    const known = readTruth(column);
    if (known !== undefined) truths.set(column.i + left, known);
  }
  return { slug, family: familyOf(slug), ...seeTable(reader, span), truths };
}

/** Every labelled table of a folder and of its `projects`. */
export function readExamples(folder: string): readonly TableExample[] {
  return [folder, join(folder, "projects")]
    .map((each) => join(each, "annexes"))
    .filter((each) => existsSync(each))
    .flatMap((each) =>
      readdirSync(each)
        .filter((name) => name.endsWith(".xlsx"))
        .sort()
        .flatMap((name) => readExample(join(each, name)) ?? []),
    );
}
