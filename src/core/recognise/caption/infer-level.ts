import { readOtherLevel } from "../../reading/statuses/read-other-level";
import { fold } from "../../text/fold";
import type { Column } from "../../model/column";
import type { Indicator } from "../../model/indicator";
import type { Level } from "../../model/level";
import { NO_OFFICES, OFFICE_STARTS } from "../../words/lists/offices";
import { oneFolded } from "../../words/one-of";
import { PLACE, placeLevel } from "../../words/place-words";

/** Enough rows to tell; more would only cost time. */
const MOST_ROWS = 300;

const BEGINS = "(?:^|[-,;] ?)(?:cac )?";
/** "VP UBND tỉnh", "Công an các xã". */
const OF_PLACE = new RegExp(
  `${BEGINS}(?:(?:vp|van phong) )?(?:ubnd|cong an|cbcc) (?:cac )?(${PLACE})\\b`,
  "g",
);
const OFFICES = OFFICE_STARTS.map(({ start, level }) => ({
  level,
  pattern: new RegExp(`${BEGINS}${fold(start)}(?:[,&-]| (?!${oneFolded(NO_OFFICES)}\\b)[a-z])`),
}));
const IN_REPORTS = new RegExp(`(?:ubnd|uy ban nhan dan|hdnd|dia ban|toan) (${PLACE})\\b`, "g");
const WHOLE = new RegExp(`^toan (${PLACE})$`);
/** Since July 2025 there are no districts: an office called "phòng" is the commune's. */
const WITHOUT_DISTRICTS = 2026;

/** "Toàn huyện" over a column: whose whole it is. */
function levelOfWhole(columns: readonly Column[]): Level | undefined {
  for (const { area } of columns) {
    const level = placeLevel(WHOLE.exec(fold(area ?? ""))?.[1]);
    if (level !== undefined) return level;
  }
  return undefined;
}

function levelsOfAgency(folded: string): ReadonlySet<Level> {
  const places = [...folded.matchAll(OF_PLACE)].flatMap(([, word]) => placeLevel(word) ?? []);
  const offices = OFFICES.filter(({ pattern }) => pattern.test(folded));
  return new Set([...places, ...offices.map(({ level }) => level)]);
}

/** Where no title names the unit: the level that reports and agencies speak of most. */
export function inferLevel(
  indicators: readonly Indicator[],
  columns: readonly Column[] = [],
  year = 0,
): Level | undefined {
  const whole = levelOfWhole(columns);
  if (whole !== undefined) return whole;
  const now = (level: Level): Level =>
    level === "huyện" && year >= WITHOUT_DISTRICTS ? "xã" : level;
  const votes = new Map<Level, number>();
  const others = new Set<Level>();
  const vote = (level: Level): void => {
    votes.set(now(level), (votes.get(now(level)) ?? 0) + 1);
  };
  for (const indicator of indicators.slice(0, MOST_ROWS)) {
    const { status, note, evidence, lead, assessor, monitor } = indicator;
    for (const remark of [status, note]) {
      const other = remark === undefined ? undefined : readOtherLevel(remark.text);
      if (other !== undefined) others.add(other);
    }
    for (const [, name] of fold(evidence?.text ?? "").matchAll(IN_REPORTS)) {
      const level = placeLevel(name);
      if (level !== undefined) vote(level);
    }
    for (const agency of [lead, assessor, monitor]) {
      if (agency === undefined) continue;
      const folded = fold(agency.text);
      levelsOfAgency(folded).forEach(vote);
    }
  }
  const ranked = [...votes].filter(([level]) => !others.has(level));
  return ranked.sort(([, one], [, other]) => other - one)[0]?.[0];
}

const IN_TITLE = new RegExp(`\\b(?:dang bo|toan|dia ban) (${PLACE})\\b(?! hoi|,)`);

/** "Đảng bộ huyện", "trên địa bàn tỉnh": a level without a name. */
export function levelInTitle(title: string): Level | undefined {
  return placeLevel(IN_TITLE.exec(fold(title))?.[1]);
}
