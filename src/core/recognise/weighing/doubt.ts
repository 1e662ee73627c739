import type { ColumnOption } from "../../model/column";
import type { Doubt } from "../columns/describe-columns";
import type { Choice } from "./choose-roles";
import { POSSIBLE, SURE } from "./limits";
import type { Meaning } from "./meanings";
import type { NamedRole } from "./name-role";
import type { Chances } from "./weigh";

const MOST_OPTIONS = 4;

const shareOf = (chance: number): number => Math.round(chance * 100) / 100;

/** What a column may be, the likeliest first; two meanings that come to one role are one option. */
function optionsOf(
  chances: Chances,
  chosen: NamedRole,
  name: (meaning: Meaning) => NamedRole,
): readonly ColumnOption[] {
  const options = new Map<string, ColumnOption>();
  const add = (named: NamedRole, chance: number): void => {
    const key = `${named.role} ${named.kind ?? ""}`;
    const known = options.get(key)?.chance ?? 0;
    options.set(key, { ...named, chance: shareOf(known + chance) });
  };
  add(chosen, 0);
  for (const [meaning, chance] of chances) if (chance >= POSSIBLE) add(name(meaning), chance);
  return [...options.values()]
    .sort((one, other) => other.chance - one.chance)
    .slice(0, MOST_OPTIONS);
}

/** What a reading that is not sure leaves open; nothing where it is sure. */
export function doubtOf(
  { chosen, chance, name }: Choice,
  chances: Chances,
): { readonly doubt?: Doubt } {
  if (chance >= SURE) return {};
  return { doubt: { certainty: shareOf(chance), options: optionsOf(chances, chosen, name) } };
}
