import { join } from "node:path";
import { reportPage } from "./report-page";
import { ruleLists } from "./rule-registry";
import { rulePages } from "./rule-pages";
import { writeWordTable } from "./word-table";

const DOCS = join(__dirname, "../../docs");

/** Every file that is written from others, by path; `npm run generate` writes them, a test keeps them fresh. */
export function generatedFiles(): ReadonlyMap<string, string> {
  const pages = [...rulePages()].map(([path, text]) => [join(DOCS, "rules", path), text] as const);
  return new Map([
    ...ruleLists(),
    ...pages,
    [join(DOCS, "generated/words.md"), writeWordTable()],
    [join(DOCS, "report.md"), reportPage()],
  ]);
}
