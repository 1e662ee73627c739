import type ExcelJS from "exceljs";
import { unescapeXml } from "../../../src/core/text/unescape-xml";
import { attribute } from "../../../src/files/xml-text";
import { parseArea } from "../model/a1";
import type { CommentModel } from "../model/decorations";
import type { Sheet } from "../model/sheet";
import type { WorkbookModel } from "../model/workbook";
import { readZip, textIn } from "./zip";

/** By the number of the sheet in the file, from 0; a file from elsewhere may number them otherwise. */
export function readThreads(bytes: Uint8Array, { sheets }: WorkbookModel): void {
  const archive = readZip(bytes);
  const people = new Map(
    tags(textIn(archive, "xl/persons/person.xml") ?? "", "person").map(({ attributes }) => [
      named(attributes, "id"),
      named(attributes, "displayName"),
    ]),
  );
  sheets.forEach((sheet, index) => {
    const relations = textIn(archive, `xl/worksheets/_rels/sheet${String(index + 1)}.xml.rels`);
    const part = /Target="\.\.\/(threadedComments\/[^"]+)"/.exec(relations ?? "")?.[1];
    if (part === undefined) return;
    const said = tags(textIn(archive, `xl/${part}`) ?? "", "threadedComment");
    sheet.comments = said.flatMap((tag) => threadIn(tag, said, people));
    sheet.notes = sheet.notes.filter(
      (note) =>
        !sheet.comments.some(({ row, column }) => note.row === row && note.column === column),
    );
  });
}

type Tag = { readonly attributes: string; readonly body: string };

/** Nothing for a reply: it comes with its thread. */
function threadIn(
  tag: Tag,
  all: readonly Tag[],
  people: ReadonlyMap<string, string>,
): CommentModel[] {
  const { attributes } = tag;
  const id = named(attributes, "id");
  const area = parseArea(named(attributes, "ref"));
  if (area === null || attributes.includes("parentId=")) return [];
  const authorOf = (one: string) => people.get(named(one, "personId")) ?? "";
  const replies = all
    .filter((other) => named(other.attributes, "parentId") === id)
    .map((reply) => ({ content: wordsIn(reply), author: authorOf(reply.attributes) }));
  return [
    {
      id,
      row: area.row,
      column: area.column,
      content: wordsIn(tag),
      resolved: named(attributes, "done") === "1",
      author: authorOf(attributes),
      ...(replies.length === 0 ? {} : { replies }),
    },
  ];
}

const wordsIn = ({ body }: Tag) => unescapeXml(/<text>(.*?)<\/text>/s.exec(body)?.[1] ?? "");

const named = (attributes: string, name: string) => attribute(attributes, name) ?? "";

function tags(xml: string, name: string): readonly Tag[] {
  const pattern = new RegExp(`<${name}\\s([^>]*?)(?:/>|>(.*?)</${name}>)`, "gs");
  return [...xml.matchAll(pattern)].map(([, attributes = "", body = ""]) => ({ attributes, body }));
}

/** What exceljs calls a note is one, unless a thread stands behind it. */
export function readNotes(source: ExcelJS.Worksheet, sheet: Sheet): void {
  source.eachRow((row, number) => {
    row.eachCell((cell, column) => {
      // Border: undefined without a note, against the typings.
      const note = cell.note as ExcelJS.Comment | string | undefined;
      if (note === undefined) return;
      const content =
        typeof note === "string" ? note : (note.texts ?? []).map(({ text }) => text).join("");
      sheet.notes.push({ row: number - 1, column: column - 1, content });
    });
  });
}
