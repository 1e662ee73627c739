import type { Column, Role } from "../../model/column";
import { known } from "../../model/known";
import type { OpenColumn } from "../columns/open-columns";
import type { Decision } from "./decide";
import { SURE } from "./limits";
import type { Meaning } from "./meanings";
import { nameRole, type NamedRole } from "./name-role";

/** A weighing as faint as this knows less than the rules set by hand do. */
const FAINT = 0.3;
/** Where a head names its role outright, so does any that is not sure. */
const OUTRIGHT = 2.5;
/** A word of its own needs no second witness. */
const PLAIN = 3;
const ONE_ONLY: ReadonlySet<Role> = new Set(["ordinal", "indicator", "unit", "status", "goal"]);

const UNDECIDED: Decision = { meaning: "other", chance: 0 };

export type Choice = {
  readonly chosen: NamedRole;
  readonly chance: number;
  /** The role to which another meaning of this column would come. */
  readonly name: (meaning: Meaning) => NamedRole;
};

type FirstChoice = Choice & { readonly meaning: Meaning };

function chooseFirst(
  { reading }: OpenColumn,
  { meaning, chance }: Decision,
  byRule: NamedRole,
): FirstChoice {
  const name = (each: Meaning): NamedRole => nameRole(each, reading, byRule);
  // "Đánh giá" over "Hoàn thành | Chưa hoàn thành": each is a status, however many there are.
  const ticked = reading?.verdict !== undefined && byRule.role === "status";
  if (ticked) return { meaning: "status", chosen: { role: "status" }, chance: 1, name };
  return { meaning, chosen: name(meaning), chance, name };
}

/** Whether the rule's reading goes before that of the weighing. */
function yieldsToRule(
  { meaning, chosen, chance }: FirstChoice,
  byRule: NamedRole,
  isOutright: boolean,
  taken: ReadonlySet<Role>,
): boolean {
  if (ONE_ONLY.has(byRule.role) && taken.has(byRule.role)) return false;
  // Where nothing else judges the rows, the share that is done does.
  if (meaning === "ratio" && byRule.role === "status") return true;
  return chosen.role !== "indicator" && chance < (isOutright ? SURE : FAINT);
}

/** Weighing and rules come to one role, and the head says it plainly. */
function isSaid({ role, kind }: NamedRole, byRule: NamedRole, claim: number): boolean {
  return claim >= PLAIN && role === byRule.role && (role !== "value" || kind === byRule.kind);
}

/** From what a column means to its role; where the weighing is faint, the rule's own. */
export function chooseRoles(
  open: readonly OpenColumn[],
  decided: readonly Decision[],
  rules: ReadonlyMap<number, Column>,
): readonly Choice[] {
  const ruleOf = ({ column }: OpenColumn): NamedRole => rules.get(column) ?? { role: "other" };
  const first = open.map((clues, index) =>
    chooseFirst(clues, decided[index] ?? UNDECIDED, ruleOf(clues)),
  );
  const sure = first.filter(({ chance }) => chance >= SURE);
  const taken = new Set(sure.map(({ chosen }) => chosen.role));
  let hasGoal = false;
  return open.flatMap((clues, index) => {
    const choice = first[index];
    if (choice === undefined) return [];
    const byRule = ruleOf(clues);
    const claim = clues.reading?.claims.get(byRule.role) ?? 0;
    const isOutright = claim >= OUTRIGHT;
    const yields = yieldsToRule(choice, byRule, isOutright, taken);
    const { role, kind } = yields ? byRule : choice.chosen;
    if (yields) taken.add(role);
    // The likeliest reading, and the head's own word for it: that is sure.
    const agrees = isOutright && choice.chosen.role === byRule.role && choice.chance >= FAINT;
    // What a table asks for altogether stands in one column; a further one is a value.
    const again = role === "goal" && hasGoal;
    hasGoal ||= role === "goal";
    const chosen: NamedRole = again ? { role: "value", kind: "target" } : known({ role, kind });
    const isSure = agrees || isSaid(chosen, byRule, claim);
    const chance = isSure ? Math.max(choice.chance, SURE) : choice.chance;
    return [{ chosen, chance, name: choice.name }];
  });
}
