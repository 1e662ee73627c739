import type { Caption } from "../caption/read-caption";
import { known } from "../../model/known";
import type { HeadedColumn } from "../columns/describe-columns";
import { fitCells } from "../columns/fit-cells";
import type { OpenColumn } from "../columns/open-columns";
import type { RuleReading } from "../columns/read-by-rule";
import type { SheetReader } from "../sheet/sheet-reader";
import type { TableSpan } from "../tables/find-tables";
import { chooseRoles } from "./choose-roles";
import { decide } from "./decide";
import { describeTable } from "./describe-table";
import { doubtOf } from "./doubt";
import { gatherColumns } from "./gather-columns";
import type { Weights } from "./read-weights";
import { seeFacts } from "./see-facts";
import { weigh } from "./weigh";

export type Weighing = {
  readonly reader: SheetReader;
  readonly span: TableSpan;
  readonly open: readonly OpenColumn[];
  readonly rule: RuleReading;
  readonly caption: Caption;
  readonly weights: Weights;
};

/** Where the rules name the rows, the likeliest column does; where they find none, the weighing must be this sure. */
const UNNAMED = 0.7;
/** … and where a head is one of another kind of table, nothing does. */
const NEVER = 1;

/** Every column with the reading for which its evidence weighs most; without a head the rules alone decide. */
export function weighColumns(weighing: Weighing): readonly HeadedColumn[] {
  const { reader, span, open, rule, caption, weights } = weighing;
  if (span.header === undefined) return rule.headed;
  const facts = seeFacts(reader, span.sample, open, caption.known, rule.year);
  const evidence = describeTable(gatherColumns(reader, span.sample, open, rule.columns), facts);
  const chances = evidence.map((each) => weigh(each, weights));
  const named = rule.columns.some(({ role }) => role === "indicator");
  const foreign = open.some(({ reading }) => reading?.foreign !== undefined);
  const decided = decide(chances, named ? 0 : foreign ? NEVER : UNNAMED);
  const rules = new Map(rule.columns.map((column) => [column.column, column]));
  const choices = chooseRoles(open, decided, rules);
  return open.flatMap(({ column, reading, header, tiers, profile }, index) => {
    const choice = choices[index];
    if (choice === undefined) return [];
    const { role, kind } = choice.chosen;
    const claim = reading?.claims.get(role) ?? 0;
    return [
      {
        assignment: { column, role, claim, fit: fitCells(role, profile) },
        reading,
        header,
        tiers,
        ...known({ kind }),
        ...doubtOf(choice, chances[index] ?? new Map()),
      },
    ];
  });
}
