import type { Indicator } from "../../model/indicator";
import { fold } from "../../text/fold";
import { GROUP_MEMBERS, GROUPS } from "../../words/lists/agency-words";
import { oneOf } from "../../words/one-of";
import { defineRule } from "../rule";
import { splitAgencies } from "./split-agencies";

/** Groups without a name: nobody in particular is meant. */
const NAMELESS = new RegExp(`^${oneOf(GROUPS)}\\s+${oneOf(GROUP_MEMBERS)}`, "iu");

/** So many rows are a habit of the whole annex: said once. */
const MANY = 4;

export default defineRule({
  id: "lead-is-also-cooperating",
  severity: "hint",
  fixes: "none",
  needs: ["cooperating"],
  vocabulary: { lead: ["agency"], nobody: ["agency"], monitor: ["agency"], monitors: ["rows"] },
  *check({ annex }) {
    const monitored: { indicator: Indicator; agency: string }[] = [];
    for (const indicator of annex.indicators) {
      const { cooperating, lead, monitor, key } = indicator;
      if (cooperating === undefined) continue;
      const both = sharedAgency(lead?.text ?? "", cooperating.text);
      if (both !== undefined && lead !== undefined) {
        const isNobody = splitAgencies(lead.text).every((agency) => NAMELESS.test(agency));
        const report = { at: cooperating.at, indicator: key, values: { agency: both } };
        const reads = [lead.at, cooperating.at];
        if (isNobody) yield { ...report, reads, says: "nobody", severity: "warning" };
        else yield { ...report, reads, says: "lead" };
      }
      const watching = sharedAgency(monitor?.text ?? "", cooperating.text);
      if (watching !== undefined) monitored.push({ indicator, agency: watching });
    }
    yield* watched(monitored);
  },
});

function* watched(monitored: readonly { indicator: Indicator; agency: string }[]) {
  const cells = monitored.flatMap(({ indicator }) => indicator.cooperating?.at ?? []);
  const [first] = cells;
  if (first !== undefined && cells.length >= MANY) {
    yield { says: "monitors" as const, at: first, reads: cells, values: { rows: cells } };
    return;
  }
  for (const { indicator, agency } of monitored) {
    const at = indicator.cooperating?.at ?? indicator.at;
    yield { says: "monitor" as const, at, indicator: indicator.key, values: { agency } };
  }
}

/** "Các ngành liên quan thuộc UBND xã" and "Các ngành liên quan" are the same people. */
function sharedAgency(lead: string, cooperating: string): string | undefined {
  const leads = splitAgencies(lead).map(fold);
  return splitAgencies(cooperating).find((agency) => {
    const folded = fold(agency);
    return leads.some((other) => other === folded || isPartOf(other, folded));
  });
}

const TAIL = / (?:thuoc|cua) .*$/;

function isPartOf(a: string, b: string): boolean {
  return a.replace(TAIL, "") === b.replace(TAIL, "");
}
