import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeWordTable } from "./word-table";

writeFileSync(join(__dirname, "../../docs/generated/words.md"), writeWordTable());
