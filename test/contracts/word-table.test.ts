import { readFileSync } from "node:fs";
import { join } from "node:path";
import { HEADER_WORDS } from "../../src/core/words/lists/header-words";
import { readHeader } from "../../src/core/reading/heads/read-head";
import { writeWordTable } from "./word-table";

test("the table of words in docs/ is the one that the data gives", () => {
  expect(readFileSync(join(__dirname, "../../docs/generated/words.md"), "utf8")).toBe(
    writeWordTable(),
  );
});

test.each(HEADER_WORDS)(
  "the header $sample may head a column of role $role",
  ({ role, sample }) => {
    expect([...readHeader(sample).claims.keys()]).toContain(role);
  },
);
