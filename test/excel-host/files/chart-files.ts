import { readZip, putText, textIn, writeZip, type Archive } from "./zip";
import { chartXml, drawingXml } from "./chart-xml";
import { insertBefore } from "./custom-xml-files";
import type { ChartModel } from "../model/decorations";
import type { WorkbookModel } from "../model/workbook";

/*
 * exceljs cannot write charts. A sheet with charts has one drawing part that places them, and each
 * chart is a part of its own; relations and content types tie them together.
 */
const TYPES = "[Content_Types].xml";
const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OPENXML = "application/vnd.openxmlformats-officedocument";

export function writeCharts(bytes: Uint8Array, { sheets }: WorkbookModel): Uint8Array {
  if (sheets.every(({ charts }) => charts.length === 0)) return bytes;
  const archive = readZip(bytes);
  let written = 0;
  sheets.forEach(({ charts }, index) => {
    if (charts.length === 0) return;
    addDrawing(archive, index + 1, charts, written + 1);
    written += charts.length;
  });
  return writeZip(archive);
}

function addDrawing(
  archive: Archive,
  sheetNumber: number,
  charts: readonly ChartModel[],
  firstChart: number,
): void {
  // A name of its own: exceljs numbers its drawings from 1.
  const drawing = `drawing9${String(sheetNumber)}.xml`;
  charts.forEach((chart, index) => {
    const name = `chart${String(firstChart + index)}.xml`;
    putText(archive, `xl/charts/${name}`, HEAD + chartXml(chart));
    declare(archive, `/xl/charts/${name}`, "drawingml.chart+xml");
  });
  putText(archive, `xl/drawings/${drawing}`, HEAD + drawingXml(charts));
  declare(archive, `/xl/drawings/${drawing}`, "drawing+xml");
  const relations = charts.map(
    (_chart, index) =>
      `<Relationship Id="rId${String(index + 1)}" Type="${RELATION}/chart" Target="../charts/chart${String(firstChart + index)}.xml"/>`,
  );
  putText(archive, `xl/drawings/_rels/${drawing}.rels`, relationsXml(relations.join("")));
  tieToSheet(archive, sheetNumber, drawing);
}

function tieToSheet(archive: Archive, sheetNumber: number, drawing: string): void {
  const sheet = `xl/worksheets/sheet${String(sheetNumber)}.xml`;
  const relations = `xl/worksheets/_rels/sheet${String(sheetNumber)}.xml.rels`;
  if (textIn(archive, relations) === undefined) putText(archive, relations, relationsXml(""));
  const relation = `<Relationship Id="rIdCharts" Type="${RELATION}/drawing" Target="../drawings/${drawing}"/>`;
  insertBefore(archive, relations, "</Relationships>", relation);
  const reference = `<drawing xmlns:r="${RELATION}" r:id="rIdCharts"/>`;
  // The schema wants it before these, and they are optional.
  const text = textIn(archive, sheet) ?? "";
  const next = ["<legacyDrawing", "<tableParts", "<extLst", "</worksheet>"].find((mark) =>
    text.includes(mark),
  );
  insertBefore(archive, sheet, next ?? "</worksheet>", reference);
}

function relationsXml(relations: string): string {
  return `${HEAD}<Relationships xmlns="${PACKAGE_RELATIONS}">${relations}</Relationships>`;
}

function declare(archive: Archive, part: string, type: string): void {
  insertBefore(
    archive,
    TYPES,
    "</Types>",
    `<Override PartName="${part}" ContentType="${OPENXML}.${type}"/>`,
  );
}
