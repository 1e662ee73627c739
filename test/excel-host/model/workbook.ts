import { createSheet, type Sheet } from "./sheet";

/** A whole workbook in memory: plain data, read and changed through the functions beside it. */
export type WorkbookModel = {
  sheets: Sheet[];
  activeSheetId: string;
  readonly names: Map<string, DefinedName>;
  /** `workbook.settings` and `document.settings` are one store. */
  readonly settings: Map<string, unknown>;
  customXmlParts: CustomXmlPart[];
  structureProtected: boolean;
  readOnly: boolean;
  fileName: string;
  /** Makes ids unique for the life of the workbook, as Excel's are. */
  nextId: number;
};

export type DefinedName = {
  readonly name: string;
  /** "=Sheet1!$A$1:$B$2" */
  formula: string;
  comment: string;
  visible: boolean;
};

export type CustomXmlPart = { readonly id: string; xml: string };

export function createWorkbook(sheetNames: readonly string[] = ["Sheet1"]): WorkbookModel {
  const workbook: WorkbookModel = {
    sheets: [],
    activeSheetId: "",
    names: new Map(),
    settings: new Map(),
    customXmlParts: [],
    structureProtected: false,
    readOnly: false,
    fileName: "Book1.xlsx",
    nextId: 1,
  };
  for (const name of sheetNames) addSheet(workbook, name);
  workbook.activeSheetId = workbook.sheets[0]?.id ?? "";
  return workbook;
}

export function addSheet(workbook: WorkbookModel, name: string): Sheet {
  const sheet = createSheet(newId(workbook), name);
  workbook.sheets.push(sheet);
  return sheet;
}

/** Ids in the shape of Excel's: "{00000000-0001-0000-0000-000000000000}". */
export function newId(workbook: WorkbookModel): string {
  const digits = workbook.nextId.toString(16).toUpperCase().padStart(4, "0");
  workbook.nextId += 1;
  return `{00000000-${digits}-0000-0000-000000000000}`;
}

/** Excel compares sheet names without regard to case. */
export function sheetNamed(workbook: WorkbookModel, nameOrId: string): Sheet | undefined {
  const wanted = foldName(nameOrId);
  return workbook.sheets.find(({ id, name }) => id === nameOrId || foldName(name) === wanted);
}

export function foldName(name: string): string {
  return name.normalize("NFC").toLocaleLowerCase("en-US");
}

export function activeSheet(workbook: WorkbookModel): Sheet {
  const sheet = workbook.sheets.find(({ id }) => id === workbook.activeSheetId);
  if (sheet === undefined) throw new Error("The workbook has no active sheet.");
  return sheet;
}
