import { existsSync, readFileSync } from "node:fs";
import { relative } from "node:path";
import { generatedFiles } from "./generated";

test("every generated file is fresh (npm run generate)", () => {
  const stale = [...generatedFiles()].flatMap(([path, text]) =>
    existsSync(path) && readFileSync(path, "utf8") === text ? [] : [relative(process.cwd(), path)],
  );
  expect(stale).toEqual([]);
});
