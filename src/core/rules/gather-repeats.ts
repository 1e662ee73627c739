import type { Annex } from "../model/annex";
import type { Finding } from "../model/finding";
import { known } from "../model/known";
import type { Fix } from "../sheet/edit";
import { fingerprint } from "../text/fingerprint";

/** In fewer rows than these a third is chance. */
const FEWEST_ROWS = 6;

/**
 * The same mistake down a column is one finding about the column: beyond a third of the rows nobody reads each, and
 * what fires on every other row says more about the column, or about its reading, than about the rows.
 */
export function gatherRepeats(annex: Annex, findings: readonly Finding[]): readonly Finding[] {
  const { length } = annex.indicators;
  if (length < FEWEST_ROWS) return findings;
  const alike = new Map<string, Finding[]>();
  for (const finding of findings) {
    const kind = kindAndColumn(finding);
    const group = alike.get(kind);
    if (group === undefined) alike.set(kind, [finding]);
    else group.push(finding);
  }
  const loud = new Set(
    [...alike].flatMap(([kind, group]) =>
      new Set(group.map(({ at }) => at.row)).size * 3 > length ? [kind] : [],
    ),
  );
  return findings.flatMap((finding) => {
    const kind = kindAndColumn(finding);
    if (!loud.has(kind)) return [finding];
    const group = alike.get(kind) ?? [];
    return group[0] === finding ? [gather(annex, finding, group)] : [];
  });
}

/** By what the same mistake down a column is known. */
export function kindAndColumn({ rule, says, at }: Finding): string {
  return `${rule}.${says} ${String(at.column)}`;
}

/** The first of them speaks; its id is that of the column, so that one edited cell does not bring it back. */
function gather(annex: Annex, first: Finding, group: readonly Finding[]): Finding {
  const { rule, says, severity, at, values } = first;
  const column = annex.columns.find((each) => each.column === at.column);
  const content = [annex.title, annex.unit ?? "", column?.role ?? "", column?.header ?? ""];
  return {
    rule,
    says,
    at,
    values,
    id: `${rule}.${says}@${fingerprint(JSON.stringify(content))}`,
    severity: severity === "error" ? "warning" : severity,
    cells: group.map((each) => ({ row: each.at.row, column: each.at.column })),
    ...known({ fix: joinFixes(group) }),
  };
}

/** All or none: a finding must be gone once its fix has run. */
function joinFixes(group: readonly Finding[]): Fix | undefined {
  const fixes = group.flatMap(({ fix }) => fix ?? []);
  const [first] = fixes;
  if (first === undefined || fixes.length < group.length) return undefined;
  if (fixes.some(({ kind }) => kind !== first.kind)) return undefined;
  return { kind: first.kind, edits: fixes.flatMap(({ edits }) => edits) };
}
