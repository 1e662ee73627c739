import { newId, type CustomXmlPart, type WorkbookModel } from "../model/workbook";
import { putText, readZip, textIn, writeZip, type Archive } from "./zip";

/*
 * exceljs drops custom XML parts. Each is two files and two relations:
 * customXml/item1.xml, customXml/itemProps1.xml, named in the workbook's and in the item's rels.
 */
const DATA = /^customXml\/item\d+\.xml$/;
const WORKBOOK_RELATIONS = "xl/_rels/workbook.xml.rels";
const TYPES = "[Content_Types].xml";
const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export function readCustomXml(bytes: Uint8Array, workbook: WorkbookModel): CustomXmlPart[] {
  const archive = readZip(bytes);
  return [...archive.keys()]
    .filter((path) => DATA.test(path))
    .sort()
    .map((path) => ({ id: newId(workbook), xml: textIn(archive, path) ?? "" }));
}

export function writeCustomXml(bytes: Uint8Array, parts: readonly CustomXmlPart[]): Uint8Array {
  if (parts.length === 0) return bytes;
  const archive = readZip(bytes);
  parts.forEach(({ id, xml }, index) => {
    addPart(archive, index + 1, id, xml);
  });
  return writeZip(archive);
}

function addPart(archive: Archive, number: number, id: string, xml: string): void {
  const item = `item${String(number)}.xml`;
  const properties = `itemProps${String(number)}.xml`;
  putText(archive, `customXml/${item}`, xml);
  putText(
    archive,
    `customXml/${properties}`,
    `${HEAD}<ds:datastoreItem ds:itemID="${id}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs/></ds:datastoreItem>`,
  );
  putText(
    archive,
    `customXml/_rels/${item}.rels`,
    `${HEAD}<Relationships xmlns="${PACKAGE_RELATIONS}"><Relationship Id="rId1" Type="${RELATION}/customXmlProps" Target="${properties}"/></Relationships>`,
  );
  insertBefore(
    archive,
    WORKBOOK_RELATIONS,
    "</Relationships>",
    `<Relationship Id="rIdCustomXml${String(number)}" Type="${RELATION}/customXml" Target="../customXml/${item}"/>`,
  );
  insertBefore(
    archive,
    TYPES,
    "</Types>",
    `<Override PartName="/customXml/${properties}" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>`,
  );
}

export function insertBefore(archive: Archive, path: string, mark: string, xml: string): void {
  const text = textIn(archive, path) ?? "";
  putText(
    archive,
    path,
    text.replace(mark, () => xml + mark),
  );
}
