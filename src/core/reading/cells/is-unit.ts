import { MULTIPLES, ONLY_IN_UNIT_COLUMNS } from "../../words/lists/units";
import { matchBeginning, phrasesByFirst } from "../../words/match-phrase";
import { hasGap, isWordAt, lowerAt, valueAt, type Tokens } from "../../words/token";
import { knownUnit } from "../figures/read-unit";

const ONLY_HERE = phrasesByFirst(ONLY_IN_UNIT_COLUMNS);
const MULTIPLE = phrasesByFirst(MULTIPLES.map(([words]) => words).join(", "));

/** The cell is a unit: "Triệu đồng", "phút", "giường bệnh/vạn dân". `tokens`: of the folded text. */
export function isUnit(tokens: Tokens): boolean {
  const { count } = tokens;
  if (count === 0) return false;
  return isRatio(tokens) || isWhole(tokens, count) || isMultiple(tokens);
}

function isWhole(tokens: Tokens, end: number): boolean {
  const sign = lowerAt(tokens, 0);
  if (sign === "%" || sign === "‰") return end === 1;
  return (knownUnit(tokens, 0) ?? matchBeginning(tokens, 0, ONLY_HERE))?.length === end;
}

/** "nghìn lượt", "1000 con": whatever is counted in thousands. */
function isMultiple(tokens: Tokens): boolean {
  const length = valueAt(tokens, 0) === 1000 ? 1 : matchBeginning(tokens, 0, MULTIPLE)?.length;
  return length !== undefined && tokens.count === length + 1 && isWordAt(tokens, length);
}

/** "người/km2", "cán bộ/1.000 dân". */
function isRatio(tokens: Tokens): boolean {
  const slash = tokens.list.findIndex(({ word }) => word.lower === "/");
  if (slash < 1 || slash + 1 >= tokens.count || hasGap(tokens, slash + 1)) return false;
  return (
    isWhole(tokens, slash) || (slash <= 2 && isWordAt(tokens, 0) && isWordAt(tokens, slash - 1))
  );
}
