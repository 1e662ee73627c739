import type { Column, Role } from "../../model/column";
import type { OpenColumn } from "../columns/open-columns";
import type { Decision } from "./decide";
import { SURE } from "./limits";
import type { Meaning } from "./meanings";
import { nameRole, type NamedRole } from "./name-role";

/** A weighing as faint as this knows less than the rules set by hand do. */
const FAINT = 0.3;
/** Where a head names its role outright, so does any that is not sure. */
const OUTRIGHT = 2.5;
const ONE_ONLY: ReadonlySet<Role> = new Set(["ordinal", "indicator", "unit", "status", "goal"]);

export type Choice = {
  readonly chosen: NamedRole;
  readonly chance: number;
  /** The role to which another meaning of this column would come. */
  readonly name: (meaning: Meaning) => NamedRole;
};

/** From what a column means to its role; where the weighing is faint, the rule's own. */
export function chooseRoles(
  open: readonly OpenColumn[],
  decided: readonly Decision[],
  rules: ReadonlyMap<number, Column>,
): readonly Choice[] {
  const first = open.map(({ column, reading }, index): Choice => {
    const byRule: NamedRole = rules.get(column) ?? { role: "other" };
    const { meaning, chance } = decided[index] ?? { meaning: "other", chance: 0 };
    const name = (each: Meaning): NamedRole => nameRole(each, reading, byRule);
    // "Đánh giá" over "Hoàn thành | Chưa hoàn thành": each is a status, however many there are.
    const ticked = reading?.verdict !== undefined && byRule.role === "status";
    if (ticked) return { chosen: { role: "status" }, chance: 1, name };
    return { chosen: name(meaning), chance, name };
  });
  const taken = new Set(
    first.flatMap(({ chosen, chance }) => (chance < SURE ? [] : [chosen.role])),
  );
  let hasGoal = false;
  return first.map((choice, index) => {
    const byRule = rules.get(open[index]?.column ?? -1);
    const outright = (open[index]?.reading?.claims.get(byRule?.role ?? "other") ?? 0) >= OUTRIGHT;
    const usesRule =
      choice.chance < (outright ? SURE : FAINT) &&
      choice.chosen.role !== "indicator" &&
      byRule !== undefined &&
      !(ONE_ONLY.has(byRule.role) && taken.has(byRule.role));
    const { role, kind } = usesRule ? byRule : choice.chosen;
    // The likeliest reading, and the head's own word for it: that is sure.
    const agreed = outright && choice.chosen.role === byRule?.role && choice.chance >= FAINT;
    const chance = agreed ? Math.max(choice.chance, SURE) : choice.chance;
    if (usesRule) taken.add(role);
    // What a table asks for altogether stands in one column; a further one is a value.
    const again = role === "goal" && hasGoal;
    hasGoal ||= role === "goal";
    if (again) return { ...choice, chance, chosen: { role: "value", kind: "target" } };
    return { ...choice, chance, chosen: kind === undefined ? { role } : { role, kind } };
  });
}
