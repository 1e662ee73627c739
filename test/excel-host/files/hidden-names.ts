import type { WorkbookModel } from "../model/workbook";
import { putText, readZip, textIn, writeZip } from "./zip";

const WORKBOOK = "xl/workbook.xml";

/** exceljs shows everybody the names that a file hides. */
export function hideNames(bytes: Uint8Array, { names }: WorkbookModel): Uint8Array {
  const hidden = [...names.values()].filter(({ visible }) => !visible);
  if (hidden.length === 0) return bytes;
  const archive = readZip(bytes);
  const xml = hidden.reduce(
    (text, { name }) =>
      text.replace(`<definedName name="${name}">`, `<definedName name="${name}" hidden="1">`),
    textIn(archive, WORKBOOK) ?? "",
  );
  putText(archive, WORKBOOK, xml);
  return writeZip(archive);
}

/** Names that a file keeps from its reader, as written. */
export function hiddenNames(bytes: Uint8Array): ReadonlySet<string> {
  const xml = textIn(readZip(bytes), WORKBOOK) ?? "";
  const tags = xml.matchAll(/<definedName [^>]*>/g);
  return new Set(
    [...tags].flatMap(([tag]) =>
      / hidden="1"/.test(tag) ? (/ name="([^"]*)"/.exec(tag)?.[1] ?? []) : [],
    ),
  );
}
