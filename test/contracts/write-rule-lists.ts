import { writeFileSync } from "node:fs";
import { ruleLists } from "./rule-registry";

// Before the pages, which read the rules from these lists.
for (const [path, text] of ruleLists()) writeFileSync(path, text);
