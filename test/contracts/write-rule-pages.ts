import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { rulePages } from "./rule-pages";
import "./write-word-table";

const FOLDER = join(__dirname, "../../docs/rules");

for (const [path, text] of rulePages()) {
  mkdirSync(dirname(join(FOLDER, path)), { recursive: true });
  writeFileSync(join(FOLDER, path), text);
}
