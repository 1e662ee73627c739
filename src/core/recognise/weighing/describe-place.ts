import type { EvidenceList } from "./evidence";
import { isRecomputed } from "./is-recomputed";
import type { TableFacts } from "./table-facts";
import type { WeighedColumn } from "./weighed-column";

const ASKS =
  /\b(?:muc tieu|ke hoach|kh|chi tieu giao|phan dau|target|yeu cau|nguong|chi tieu nam|du toan|giao)\b/;
const TELLS = /\b(?:ket qua|thuc hien|th|dat duoc|hien tai|thuc te|do duoc|uoc|uth)\b/;
const YEARS = /20[0-6]\d/g;
/** "Đồng bằng", "Xã nhóm 2", "Toàn tỉnh": columns by place. */
const PLACE =
  /\b(?:vung|mien nui|mien|dong bang|trung du|bac trung bo|nam trung bo|tay nguyen|dong nam bo|duyen hai|do thi|nong thon|thanh thi|khu vuc|nhom \d|toan (?:tinh|huyen|xa|quoc)|ca nuoc|huyen|xa|phuong|tdmn|dbscl)\b/;
/** Where no document's year is known: the time of what this was learned from. */
const LEARNED_BEFORE = 2024;
const LEARNED_AFTER = 2025;
/** "Chỉ tiêu đơn vị đạt năm 2022": reached, where the document is of a later year. */
const REACHED = /\bchi tieu\b.*\bdat\b/;
const MEASURES = 0.4;
/** Where a column stands says less than what it says: clerks move columns. */
const PLACED = 0.4;

const saidBy = ({ tiers }: WeighedColumn): string => tiers.join(" ");
const yearsIn = (text: string): number[] => (text.match(YEARS) ?? []).map(Number);
const flags = (facts: readonly (readonly [string, boolean])[]): EvidenceList =>
  facts.flatMap(([name, holds]) => (holds ? [[name, 1] as const] : []));

/** Figures, or nothing yet: a column that may ask or tell. */
function mayMeasure({ cells }: WeighedColumn): boolean {
  if (cells === undefined || cells.profile.filled === 0) return true;
  const { number, numberInWords, compares } = cells.tally;
  return (
    cells.profile.share("figure") + compares > MEASURES ||
    number > MEASURES ||
    numberInWords > MEASURES
  );
}

function describeYears(
  own: string,
  all: readonly string[],
  year: number | undefined,
): EvidenceList {
  const mine = yearsIn(own);
  if (mine.length === 0) return [];
  const latest = Math.max(...mine);
  const every = all.flatMap(yearsIn);
  return [
    ["y:any", 1],
    ...(year === undefined
      ? flags([
          ["y:long ago", Math.max(...every) < LEARNED_BEFORE],
          ["y:ahead", latest > LEARNED_AFTER],
        ])
      : flags([
          ["y:past", latest < year],
          ["y:reached", latest < year && REACHED.test(own)],
          ["y:same", latest === year],
          ["y:future", latest > year],
        ])),
    ...flags([
      ["y:last", latest === Math.max(...every)],
      ["y:first", latest === Math.min(...every)],
      ["y:many", new Set(every).size > 3],
    ]),
  ];
}

/** Where a column stands among the others, and what the table as a whole is. */
export function describePlace(
  columns: readonly WeighedColumn[],
  index: number,
  facts: TableFacts,
  goalInSentence: number,
): EvidenceList {
  const own = columns[index];
  if (own === undefined) return [];
  const said = saidBy(own);
  const all = columns.map(saidBy);
  const others = all.filter((_, other) => other !== index);
  const found: EvidenceList = flags([
    ["at:0", index === 0],
    ["at:1", index === 1],
    ["at:2", index === 2],
    ["at:last", index === columns.length - 1],
  ]).map(([name]) => [name, PLACED]);
  if (mayMeasure(own)) {
    const asked = others.some((text) => ASKS.test(text));
    const told = others.some((text) => TELLS.test(text));
    const asks = ASKS.test(said);
    const tells = TELLS.test(said);
    const { plans, reports, forecasts, overdue, form, criteria, until } = facts;
    found.push(
      ["v:goal in sentence", goalInSentence],
      ...flags([
        ["v:measures", true],
        ["v:other asks", asked],
        ["v:other tells", told],
        ["v:title plans", plans && !reports],
        ["v:title reports", reports && !plans],
        ["v:title both", reports && plans],
        ["v:title forecasts", forecasts],
        ["v:title overdue", overdue],
        ["v:title form", form],
        ["v:title criteria", criteria],
        ["v:until", until],
        ["v:place", PLACE.test(said)],
        ["v:place, criteria", criteria && PLACE.test(said)],
        ["v:place, plans", plans && !reports && PLACE.test(said)],
        ["v:year, title plans", plans && !reports && yearsIn(said).length > 0],
        ["v:year, title reports", reports && !plans && yearsIn(said).length > 0],
        ["v:asks", asks],
        ["v:tells", tells],
        ["v:tells, nobody asks, plans", tells && !asked && (until || (plans && !reports))],
        ["v:tells, another asks", tells && asked],
        ["v:asks, another tells", asks && told],
        ["v:silent, title reports", !asks && !tells && reports && !plans],
        ["v:silent, title plans", !asks && !tells && plans && !reports],
      ]),
    );
  }
  found.push(...describeYears(said, all, facts.year));
  const figures = columns.map(({ cells }) => cells?.tally.figures ?? []);
  const others2 = figures.filter(
    (list, other) => other !== index && list.some((each) => !Number.isNaN(each)),
  );
  if (isRecomputed(figures[index] ?? [], others2)) found.push(["r:recomputed", 1]);
  return found;
}
