import { PHRASES_AFTER, PHRASES_BEFORE } from "../../src/core/words/lists/phrases";
import { FOREIGN_WORDS } from "../../src/core/words/lists/foreign-words";
import { HEADER_WORDS } from "../../src/core/words/lists/header-words";
import { STATUS_WORDINGS } from "../../src/core/words/lists/status-words";

const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", " ");

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [
    `| ${head.join(" | ")} |`,
    `| ${head.map(() => "---").join(" | ")} |`,
    ...rows.map((row) => `| ${row.map(cell).join(" | ")} |`),
  ].join("\n");

/** The words by which annexes are read, written from the data that reads them. */
export function writeWordTable(): string {
  const headers = HEADER_WORDS.map(({ role, kind, words, sample, whole }) => [
    kind === undefined ? role : `${role}, ${kind}`,
    words.join(", ") + (whole === true ? " (the whole head)" : ""),
    sample,
  ]);
  const foreign = FOREIGN_WORDS.map(({ table: kind, words }) => [kind, words.join(", ")]);
  const phrases = [...PHRASES_BEFORE, ...PHRASES_AFTER].map(({ words, means, sample }) => [
    words,
    means,
    sample,
  ]);
  const statuses = STATUS_WORDINGS.map(({ means, samples }) => [
    means,
    samples.filter((sample) => sample !== "").join("; "),
  ]);
  return [
    "# Words by which annexes are read",
    "",
    "Written by `npm run docs` from the data in `src/core`; a test fails when it is out of date.",
    "Header words are compared without diacritics and capitals; the longest wording in a head wins.",
    "",
    "## Header words",
    "",
    table(["Role", "Words", "Sample"], headers),
    "",
    "## Header words of tables that are no annex",
    "",
    table(["Table", "Words"], foreign),
    "",
    "## Goal phrases",
    "",
    table(["Phrase", "Means", "Sample"], phrases),
    "",
    "## Status words",
    "",
    table(["Means", "Samples"], statuses),
    "",
  ].join("\n");
}
