import type ExcelJS from "exceljs";
import { formatArea } from "../model/a1";
import type { CommentModel } from "../model/decorations";
import type { Sheet } from "../model/sheet";
import type { WorkbookModel } from "../model/workbook";
import { escapeXml } from "./chart-xml";
import { insertBefore } from "./custom-xml-files";
import { putText, readZip, textIn, writeZip, type Archive } from "./zip";

/*
 * exceljs knows only notes. A comment thread is a part of its own beside them: threadedComment1.xml
 * with the words, person.xml with the authors. For older programs each thread is a note as well,
 * whose author is "tc=" and the thread's id.
 */
const TYPES = "[Content_Types].xml";
const WORKBOOK_RELATIONS = "xl/_rels/workbook.xml.rels";
const NAMESPACE = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
const RELATION = "http://schemas.microsoft.com/office/2017/10/relationships";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Before exceljs writes: notes, and threads as notes. */
export function writeNotes({ notes, comments }: Sheet, target: ExcelJS.Worksheet): void {
  for (const { row, column, content } of [...notes, ...comments]) {
    target.getCell(row + 1, column + 1).note = content;
  }
}

/** After exceljs has written. */
export function writeThreads(bytes: Uint8Array, { sheets }: WorkbookModel): Uint8Array {
  const threads = sheets.flatMap(({ comments }) => comments);
  if (threads.length === 0) return bytes;
  const archive = readZip(bytes);
  const authors = [...new Set(threads.flatMap(saidBy))];
  const people = authors.map(
    (author, index) =>
      `<person displayName="${escapeXml(author)}" id="${personId(index)}" userId="${escapeXml(author)}" providerId="None"/>`,
  );
  putText(
    archive,
    "xl/persons/person.xml",
    `${HEAD}<personList xmlns="${NAMESPACE}">${people.join("")}</personList>`,
  );
  declare(archive, "/xl/persons/person.xml", "person");
  relate(archive, WORKBOOK_RELATIONS, "person", "persons/person.xml");
  sheets.forEach(({ comments }, index) => {
    if (comments.length > 0) addThreads(archive, index + 1, comments, authors);
  });
  return writeZip(archive);
}

function addThreads(
  archive: Archive,
  number: number,
  comments: readonly CommentModel[],
  authors: readonly string[],
): void {
  const part = `threadedComments/threadedComment${String(number)}.xml`;
  const lines = comments.flatMap(({ id, row, column, content, author, resolved, replies = [] }) => {
    const ref = formatArea({ row, column, rowCount: 1, columnCount: 1 });
    const head = `${threadAttributes(ref, id, authors.indexOf(author))}${resolved ? ' done="1"' : ""}`;
    const answers = replies.map((reply, index) => {
      const attributes = threadAttributes(
        ref,
        replyId(id, index + 1),
        authors.indexOf(reply.author),
      );
      return said(`${attributes} parentId="${id}"`, reply.content);
    });
    return [said(head, content), ...answers];
  });
  const xml = `${HEAD}<ThreadedComments xmlns="${NAMESPACE}">${lines.join("")}</ThreadedComments>`;
  putText(archive, `xl/${part}`, xml);
  declare(archive, `/xl/${part}`, "threadedcomments");
  const relations = `xl/worksheets/_rels/sheet${String(number)}.xml.rels`;
  relate(archive, relations, "threadedComment", `../${part}`);
  nameAuthors(archive, `xl/comments${String(number)}.xml`, comments);
}

const threadAttributes = (ref: string, id: string, author: number) =>
  `ref="${ref}" dT="2026-11-20T07:05:00.00" personId="${personId(author)}" id="${id}"`;

const said = (attributes: string, content: string) =>
  `<threadedComment ${attributes}><text>${escapeXml(content)}</text></threadedComment>`;

const saidBy = ({ author, replies = [] }: CommentModel) => [
  author,
  ...replies.map((reply) => reply.author),
];

const personId = (index: number) =>
  `{00000000-0000-4000-8000-${String(index + 1).padStart(12, "0")}}`;

const replyId = (thread: string, number: number) =>
  thread.replace(/.{5}\}$/, `${String(number).padStart(5, "0")}}`);

function nameAuthors(archive: Archive, path: string, comments: readonly CommentModel[]): void {
  let xml = textIn(archive, path) ?? "";
  comments.forEach(({ id, row, column }, index) => {
    const ref = formatArea({ row, column, rowCount: 1, columnCount: 1 });
    xml = xml
      .replace("</authors>", `<author>tc=${id}</author></authors>`)
      .replace(`ref="${ref}" authorId="0"`, `ref="${ref}" authorId="${String(index + 1)}"`);
  });
  putText(archive, path, xml);
}

function declare(archive: Archive, part: string, kind: string): void {
  const type = `application/vnd.ms-excel.${kind}+xml`;
  insertBefore(archive, TYPES, "</Types>", `<Override PartName="${part}" ContentType="${type}"/>`);
}

function relate(archive: Archive, relations: string, kind: string, target: string): void {
  const relation = `<Relationship Id="rId_${kind}" Type="${RELATION}/${kind}" Target="${target}"/>`;
  insertBefore(archive, relations, "</Relationships>", relation);
}
