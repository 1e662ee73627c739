import * as XLSX from "@e965/xlsx";
import { quietly } from "./quietly";
import type { ZipParts } from "./unpack-zip";

/** The library's cell, as far as we rely on it; its own types leave most of this open. */
export type LibraryCell = {
  readonly t: "n" | "s" | "b" | "e" | "d" | "z";
  readonly v?: unknown;
  /** As displayed. */
  w?: string;
  readonly f?: string;
  /** XML of a text with several formats (.xlsx only). */
  readonly r?: string;
  z?: string | number;
};

type LibraryRange = {
  readonly s: { readonly r: number; readonly c: number };
  readonly e: { readonly r: number; readonly c: number };
};

export type LibrarySheet = {
  readonly "!data"?: readonly (readonly (LibraryCell | undefined)[] | undefined)[];
  readonly "!merges"?: readonly LibraryRange[];
  readonly "!type"?: string;
};

export type LibraryWorkbook = {
  readonly SheetNames: readonly string[];
  readonly Sheets: Readonly<Record<string, LibrarySheet | undefined>>;
  readonly Workbook?: {
    readonly Sheets?: readonly { readonly Hidden?: number; readonly id?: string }[];
  };
  /** Shared strings; of .xls a string with several formats has no `r`. */
  readonly Strings?: readonly { readonly t?: string; readonly r?: string }[];
  /** The compound file of an .xls. */
  readonly cfb?: unknown;
};

/** No styles: asking for them makes the library invent a cell for every formatted blank. */
const OPTIONS = {
  dense: true,
  cellNF: true,
  cellHTML: false,
  // Excel shows its format 14 in the user's own order of day and month.
  dateNF: "dd/mm/yyyy",
} as const;

type CompoundFile = {
  readonly find: (file: unknown, name: string) => { readonly content?: Uint8Array } | null;
  readonly utils: {
    readonly cfb_new: () => unknown;
    readonly cfb_add: (file: unknown, name: string, part: Uint8Array, options: object) => unknown;
  };
};

// Its types say `any` here, and leave parse_zip out though it is exported.
const compoundFile = XLSX.CFB as CompoundFile;
const { parse_zip: parseZip } = XLSX as unknown as {
  readonly parse_zip: (file: unknown, options: object) => LibraryWorkbook;
};

export function readZipWithLibrary(parts: ZipParts): LibraryWorkbook {
  const file = compoundFile.utils.cfb_new();
  for (const [name, part] of parts) compoundFile.utils.cfb_add(file, name, part, { unsafe: true });
  return quietly(() => parseZip(file, { ...OPTIONS }));
}

/** Also gives the stream of records, for what the library leaves out. */
export function readCompoundWithLibrary(bytes: Uint8Array): {
  readonly workbook: LibraryWorkbook;
  readonly records: Uint8Array | undefined;
} {
  const workbook = quietly(
    () => XLSX.read(bytes, { ...OPTIONS, bookFiles: true }) as LibraryWorkbook,
  );
  const stream =
    compoundFile.find(workbook.cfb, "/Workbook") ?? compoundFile.find(workbook.cfb, "/Book");
  return { workbook, records: stream?.content };
}

const { format } = XLSX.SSF as {
  readonly format: (format: string, value: number, options: object) => string;
};

/** Signs that need no quotes in a number format; LibreOffice's formats come with every one of them quoted. */
const NEEDLESS_QUOTES = /"([-/.,: ()])"/g;

/** An .ods keeps what LibreOffice showed, in the writer's language; Excel shows numbers by their format. */
export function formatOdsNumbers(workbook: LibraryWorkbook): LibraryWorkbook {
  for (const sheet of Object.values(workbook.Sheets))
    for (const row of sheet?.["!data"] ?? [])
      row?.forEach((cell) => {
        if (cell?.t !== "n" || typeof cell.v !== "number") return;
        if (typeof cell.z === "string") cell.z = cell.z.replace(NEEDLESS_QUOTES, "$1");
        cell.w = format(typeof cell.z === "string" ? cell.z : "General", cell.v, OPTIONS);
      });
  return workbook;
}
