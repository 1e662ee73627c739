import { readOtherLevel } from "../../reading/statuses/read-other-level";
import { fold } from "../../text/fold";
import type { Column } from "../../model/column";
import type { Indicator } from "../../model/indicator";
import type { Level } from "../../model/level";

/** Enough rows to tell; more would only cost time. */
const MOST_ROWS = 300;

const IN_AGENCIES: readonly (readonly [RegExp, Level])[] = [
  [
    /(?:^|[-,;] ?)(?:cac )?(?:so [a-z]|so, |van phong ubnd tinh|vp ubnd tinh|ubnd tinh|cong an tinh)/,
    "tỉnh",
  ],
  [/(?:^|[-,;] ?)(?:cac )?(?:phong [a-z]|ubnd huyen|van phong hdnd|cong an huyen)/, "huyện"],
  [
    /(?:^|[-,;] ?)(?:cac )?(?:ubnd xa|vp ubnd xa|cong an xa|cbcc xa|cong chuc [a-z]|ubnd phuong)|\bxa$/,
    "xã",
  ],
  [/(?:^|[-,;] ?)(?:bo [a-z]{3}|cac bo|vu [a-z]{3})/, "bộ"],
];

const IN_REPORTS =
  /(?:ubnd|uy ban nhan dan|hdnd|dia ban|toan) (tinh|huyen|thi xa|quan|xa|phuong|thi tran)\b/g;
const NAMES: Readonly<Record<string, Level>> = {
  tinh: "tỉnh",
  huyen: "huyện",
  "thi xa": "huyện",
  quan: "huyện",
  xa: "xã",
  phuong: "xã",
  "thi tran": "xã",
};

const WHOLE = /^toan (tinh|huyen|thi xa|quan|xa|phuong|thi tran)$/;
/** Since July 2025 there are no districts: an office called "phòng" is the commune's. */
const WITHOUT_DISTRICTS = 2026;

/** "Toàn huyện" over a column: whose whole it is. */
function levelOfWhole(columns: readonly Column[]): Level | undefined {
  for (const { area } of columns) {
    const level = NAMES[WHOLE.exec(fold(area ?? ""))?.[1] ?? ""];
    if (level !== undefined) return level;
  }
  return undefined;
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
    for (const [, name = ""] of fold(evidence?.text ?? "").matchAll(IN_REPORTS)) {
      const level = NAMES[name];
      if (level !== undefined) vote(level);
    }
    for (const agency of [lead, assessor, monitor]) {
      if (agency === undefined) continue;
      const folded = fold(agency.text);
      for (const [pattern, level] of IN_AGENCIES) if (pattern.test(folded)) vote(level);
    }
  }
  const ranked = [...votes].filter(([level]) => !others.has(level));
  return ranked.sort(([, one], [, other]) => other - one)[0]?.[0];
}

const IN_TITLE =
  /\b(?:dang bo|toan|dia ban) (tinh|huyen|thi xa|quan|xa|phuong|thi tran)\b(?! hoi|,)/;

/** "Đảng bộ huyện", "trên địa bàn tỉnh": a level without a name. */
export function levelInTitle(title: string): Level | undefined {
  return NAMES[IN_TITLE.exec(fold(title))?.[1] ?? ""];
}
