import type { Role } from "../../model/column";
import type { CellPosition } from "../../sheet/address";
import type { Fix } from "../../sheet/edit";
import { fold } from "../../text/fold";
import { OFFICE_NAMES } from "../../words/lists/offices";
import { stringAt } from "../cells";
import { mayRewrite, rewrite } from "../rewrite";
import { defineRule, type RuleContext } from "../rule";
import { cellsOfRoles } from "./cells-of-roles";
import { splitAgencies } from "./split-agencies";

const ROLES: readonly Role[] = ["monitor", "lead", "cooperating", "assessor"];

type Spelling = { readonly name: string; readonly cells: readonly CellPosition[] };

export default defineRule({
  id: "agency-spelled-differently",
  severity: "hint",
  fixes: "review",
  vocabulary: { spelling: ["rare", "common", "cells"] },
  *check(context) {
    for (const spellings of spellingsByAgency(context)) {
      const [common, ...rare] = [...spellings].sort(
        (a, b) =>
          officialFirst(a.name, b.name) ||
          b.cells.length - a.cells.length ||
          capitalsIn(b.name) - capitalsIn(a.name),
      );
      if (common === undefined) continue;
      for (const { name, cells } of rare) {
        const [at] = cells;
        if (at === undefined) continue;
        yield {
          says: "spelling",
          at,
          reads: cells,
          values: { rare: name, common: common.name, cells },
          fix: respell(context, cells, name, common.name),
        };
      }
    }
  },
});

/** The official spelling wins over the commoner one. */
function officialFirst(a: string, b: string): number {
  return Number(isOfficial(b)) - Number(isOfficial(a));
}

/** Between equals the one with more capitals is the name, the other a slip. */
function capitalsIn(name: string): number {
  return name.match(/\p{Lu}/gu)?.length ?? 0;
}

function isOfficial(name: string): boolean {
  return OFFICE_NAMES.some((official) => name.includes(official));
}

/** Agencies that differ only in capitals, accents or tone placement, each with its spellings. */
function spellingsByAgency(context: RuleContext): readonly (readonly Spelling[])[] {
  const agencies = new Map<string, Map<string, CellPosition[]>>();
  for (const at of cellsOfRoles(context, ROLES)) {
    for (const name of splitAgencies(stringAt(context, at))) note(agencies, name, at);
  }
  return [...agencies.values()]
    .filter(({ size }) => size > 1)
    .map((spellings) => [...spellings].map(([name, cells]) => ({ name, cells })));
}

function note(
  agencies: Map<string, Map<string, CellPosition[]>>,
  name: string,
  at: CellPosition,
): void {
  const agency = fold(name);
  const spellings = agencies.get(agency) ?? new Map<string, CellPosition[]>();
  agencies.set(agency, spellings);
  const cells = spellings.get(name) ?? [];
  spellings.set(name, cells);
  cells.push(at);
}

function respell(
  context: RuleContext,
  cells: readonly CellPosition[],
  rare: string,
  common: string,
): Fix {
  const edits = cells
    .filter((at) => mayRewrite(context, at) && stringAt(context, at).includes(rare))
    .map((at) => rewrite(context, at, stringAt(context, at).replaceAll(rare, common)));
  return { kind: "review", edits };
}
