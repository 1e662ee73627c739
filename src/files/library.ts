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
    readonly Names?: readonly { readonly Name?: string; readonly Ref?: string }[];
  };
  /** Shared strings; of .xls a string with several formats has no `r`. */
  readonly Strings?: readonly { readonly t?: string; readonly r?: string }[];
};

/** No styles: asking for them makes the library invent a cell for every formatted blank. */
const OPTIONS = {
  dense: true,
  cellNF: true,
  cellHTML: false,
  // Excel shows its format 14 in the user's own order of day and month.
  dateNF: "dd/mm/yyyy",
} as const;

/** A zip or compound file as the library keeps it: named streams. */
export type StreamFile = { readonly FullPaths: readonly string[] };

type StreamFiles = {
  readonly read: (bytes: Uint8Array, options: object) => StreamFile;
  /** The content is a plain list of numbers where the library puts a stream together by itself. */
  readonly find: (
    file: StreamFile,
    name: string,
  ) => { readonly content?: Uint8Array | readonly number[] } | null;
  readonly utils: {
    /** Joins bytes into the kind that the library reads fastest: Node's own where they are. */
    readonly bconcat: (pieces: readonly Uint8Array[]) => Uint8Array;
    readonly cfb_new: () => StreamFile;
    readonly cfb_add: (file: StreamFile, name: string, part: Uint8Array, options: object) => void;
  };
};

// Its types say `any` here, and leave these two readers out though they are exported.
const streamFiles = XLSX.CFB as StreamFiles;
const { parse_zip: parseZip, parse_xlscfb: parseXls } = XLSX as unknown as Readonly<
  Record<"parse_zip" | "parse_xlscfb", (file: StreamFile, options: object) => LibraryWorkbook>
>;

export function readZipWithLibrary(parts: ZipParts): LibraryWorkbook {
  const file = streamFiles.utils.cfb_new();
  for (const [name, part] of parts) streamFiles.utils.cfb_add(file, name, part, { unsafe: true });
  return quietly(() => parseZip(file, { ...OPTIONS }));
}

export function openStreams(bytes: Uint8Array): StreamFile {
  return streamFiles.read(streamFiles.utils.bconcat([bytes]), { type: "buffer" });
}

export function findStream(file: StreamFile, name: string): Uint8Array | undefined {
  const content = streamFiles.find(file, name)?.content;
  return content === undefined ? undefined : new Uint8Array(content);
}

export function readXlsWithLibrary(file: StreamFile): LibraryWorkbook {
  return quietly(() => parseXls(file, { ...OPTIONS, type: "buffer" }));
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
