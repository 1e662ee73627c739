import { readHeader } from "../../../src/core/reading/heads/read-head";
import { readTieredHeader } from "../../../src/core/reading/heads/read-tiered-head";
import { describeHead } from "../../../src/core/recognise/weighing/describe-table";
import { fold } from "../../../src/core/text/fold";
import { familyOf } from "../labels/family";
import { readKnownHeads } from "../labels/read-lists";
import type { HeadExample } from "./example";
import { nameMeaning } from "./name-meaning";

/** Heads without their tables; one of no known table is a family of its own. */
export function readHeadExamples(folder: string): readonly HeadExample[] {
  return readKnownHeads(folder).flatMap(({ text, role, parent, from }) => {
    const meaning = nameMeaning(role);
    if (meaning === undefined) return [];
    const tiers = parent === undefined ? [text] : [parent, text];
    const reading = readTieredHeader(readHeader, tiers);
    const evidence = describeHead({ column: 0, tiers: tiers.map((tier) => fold(tier)), reading });
    const family = from === undefined ? `head ${fold(text)}` : familyOf(from);
    return [{ family, evidence: new Map(evidence), truth: { meaning, also: [] } }];
  });
}
