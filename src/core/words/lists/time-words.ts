import { listed } from "../one-of";

/**
 * Words about time. Each list says who asks for it; all are matched over folded text, by expressions that
 * words/one-of.ts makes of them. To add a word: small letters with diacritics, in the list whose question it answers.
 */

/** By when something must hold: "đến năm 2025". Asked by recognise/caption/find-horizon. */
export const UNTIL = listed("đến, tới, vào, by");
/** A year behind these lies beyond the goal: "tầm nhìn 2045". Asked by recognise/caption/find-horizon. */
export const BEYOND_GOAL = listed("tầm nhìn, định hướng, vision");

/** Up to which day figures are counted: "tính đến 31/10/2024". Asked by recognise/caption/find-dates. */
export const AS_OF = listed("đến, tính đến, thời điểm, cập nhật, as of, until");
/** A note under a table with one of these dates its figures. Asked by recognise/caption/find-dates. */
export const FIGURES = listed("số liệu, tính đến, cập nhật");
/** A year behind these is not the annex's own: "so với năm 2021". Asked by recognise/caption/find-dates. */
export const NOT_OWN_YEAR = listed("đến, vào, tới, so với, cuối, tầm nhìn, định hướng, từ");

/** Work without an end. Asked by reading/deadlines/read-deadline; those of EVERY only as its first words. */
export const CONTINUOUS = listed(
  "thường xuyên, liên tục, định kỳ, năm tiếp theo, các năm sau, trở đi, " +
    "continuous, continuously, ongoing, regularly",
);
export const EVERY = listed(
  "hằng năm, hằng quý, hằng tháng, hằng tuần, hằng ngày, mỗi năm, mỗi quý, mỗi tháng, mỗi tuần, mỗi ngày, " +
    "annual, annually, every year, monthly",
);
/** The whole of the plan's own year. */
export const ALL_YEAR = listed("cả năm, trong năm, all year");
/** The day is the first one that is too late. */
export const BEFORE = listed(
  "trước, chậm nhất, muộn nhất, đến hết ngày, đến ngày, before, no later than, by",
);
/** A time, but not which: "Cuối Quý II", "đầu tháng 5", "Quý II hoặc Quý III". */
export const VAGUE = listed(
  "đầu, giữa, cuối, nửa, sau, hoặc, dự kiến, khoảng, early, mid, late, about, or",
);

/** Between two times of a list: "Quý II và Quý IV". Asked by reading/deadlines/deadline-points. */
export const TIME_JOINERS = listed("và, &, -, hoặc, đến, ;, hoặc đầu, hoặc cuối, and, or");
/** Before the day of a year that is not named: "trước ngày 15/12". Asked by reading/deadlines/deadline-points. */
export const BEFORE_DAY = listed("ngày, trước, đến, nhất, before, by");
/** How quarters begin and count. Asked by reading/cells/read-period, reading/deadlines/deadline-points. */
export const QUARTER_WORDS = listed("quý, quí, qúy, quarter, q");
export const QUARTERS: ReadonlyMap<string, number> = new Map([
  ["i", 1],
  ["ii", 2],
  ["iii", 3],
  ["iv", 4],
  ["1", 1],
  ["2", 2],
  ["3", 3],
  ["4", 4],
]);
