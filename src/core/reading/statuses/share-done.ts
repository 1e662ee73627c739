const WORK = "(?:thuc hien|hoan thanh|trien khai|giai quyet|xu ly)";
const ABOUT = "(?: duoc| khoang| tren| hon| gan)*";
const NUMBER = "(\\d+(?:[.,]\\d+)?)";

const WORK_PERCENT = new RegExp(`\\b${WORK}${ABOUT} ?${NUMBER} ?%`);
const PLAN_PERCENT = new RegExp(
  `\\bdat${ABOUT} ?${NUMBER} ?% (?:so voi )?(?:ke hoach|chi tieu|muc tieu|nhiem vu|yeu cau|khoi luong)`,
);
/** A second part above 1900 or a third part makes it a date: "hoàn thành 10/2023". */
const FRACTION = new RegExp(`\\b(?:${WORK}|dat)${ABOUT} ?(\\d{1,4})\\/(\\d{1,4})(?![\\d/])`);
const BARE_RESULT = new RegExp(`^(?:da )?dat${ABOUT} ?${NUMBER} ?%`);

/** How much of the work a status says is done, as 0–1; "a result" for a figure that answers no plan. */
export function shareDone(folded: string): number | "a result" | undefined {
  const percent = WORK_PERCENT.exec(folded) ?? PLAN_PERCENT.exec(folded);
  if (percent?.[1] !== undefined) return Number(percent[1].replace(",", ".")) / 100;
  const [, part, whole] = FRACTION.exec(folded) ?? [];
  if (part !== undefined && whole !== undefined && Number(whole) > 0 && Number(whole) < 1900) {
    const share = Number(part) / Number(whole);
    // "hoàn thành 31/12" is a date.
    return share > 2 ? undefined : share;
  }
  const bare = BARE_RESULT.exec(folded)?.[1];
  return bare !== undefined && Number(bare.replace(",", ".")) < 100 ? "a result" : undefined;
}
