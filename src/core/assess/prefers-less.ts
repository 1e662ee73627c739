import type { Indicator } from "../model/indicator";
import { isLessBetterOf } from "../reading/goals/less-is-better";
import { fold } from "../text/fold";
import { memoise } from "../text/memoise";
import { RANKS } from "../words/lists/units";
import { matchBeginning, phrasesByFirst } from "../words/match-phrase";
import { tokenise } from "../words/tokenise";

const RANK = phrasesByFirst(RANKS);
const isRank = memoise((text) => matchBeginning(tokenise(text), 0, RANK) !== undefined);
/** "Nhóm 20" as the whole goal; in a sentence "nhóm 2" may be a name. */
const AMONG_THE_FIRST = /^(?:thuoc |trong |vao )?(?:nhom|top) \d+/;

type Ranked = Pick<Indicator, "text" | "unit" | "goalText" | "values">;

/**
 * Whether less is better: by the indicator's name, or because it is a rank by its unit, its goal or its
 * figures ("Hạng 14"): the 8th place is better than the 20th.
 */
export function prefersLess({ text, unit = "", goalText, values }: Ranked): boolean {
  if (isRank(unit) || AMONG_THE_FIRST.test(fold(goalText?.text ?? ""))) return true;
  if (values.some((value) => typeof value.raw === "string" && isRank(value.raw))) return true;
  return isLessBetterOf(text);
}
