import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readHeader } from "../../../src/core/reading/heads/read-head";
import { readTieredHeader } from "../../../src/core/reading/heads/read-tiered-head";
import { describeHead } from "../../../src/core/recognise/weighing/describe-table";
import { fold } from "../../../src/core/text/fold";
import type { HeadExample } from "./example";
import { nameMeaning } from "./name-meaning";
import { familyOf } from "./read-examples";

type Entry = {
  readonly text: string;
  readonly role: string;
  readonly parent?: string;
  readonly from?: string;
};

/** Heads without their tables; those of no known table are a family of their own. */
export function readHeadExamples(folder: string): readonly HeadExample[] {
  const path = join(folder, "headers.json");
  if (!existsSync(path)) return [];
  const entries = JSON.parse(readFileSync(path, "utf8")) as readonly Entry[];
  return entries.flatMap(({ text, role, parent, from }) => {
    const meaning = nameMeaning(role);
    if (meaning === undefined) return [];
    const tiers = parent === undefined ? [text] : [parent, text];
    const column = {
      column: 0,
      tiers: tiers.map(fold),
      reading: readTieredHeader(readHeader, tiers),
    };
    return [
      {
        family: from === undefined ? `head ${fold(text)}` : familyOf(from),
        evidence: new Map(describeHead(column)),
        truth: { meaning, also: [] },
      },
    ];
  });
}
