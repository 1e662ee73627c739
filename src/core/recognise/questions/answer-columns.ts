import type { Role } from "../../model/column";
import { answerTo, type Answer } from "../../model/question";
import { known } from "../../model/known";
import type { HeadedColumn } from "../columns/describe-columns";
import { columnQuestionId } from "./question-ids";

/** What a table has once: an answer that gives it to one column takes it from the other. */
const ONCE: ReadonlySet<Role> = new Set<Role>(["indicator", "ordinal", "unit"]);

/** Columns whose meaning somebody has told are read so, and are sure. */
export function answerColumns(
  headed: readonly HeadedColumn[],
  answers: readonly Answer[],
): readonly HeadedColumn[] {
  if (answers.length === 0) return headed;
  const columns = headed.map(({ assignment, header }) => ({ column: assignment.column, header }));
  const told = new Set<number>();
  const given = new Set<Role>();
  const answered = headed.map((each): HeadedColumn => {
    const { assignment, header, tiers, reading, doubt } = each;
    const id = columnQuestionId(columns, assignment.column);
    const option = answerTo(id, doubt?.options ?? [], answers);
    if (option?.role === undefined) return each;
    told.add(assignment.column);
    given.add(option.role);
    const { role, kind } = option;
    return { assignment: { ...assignment, role }, header, tiers, reading, ...known({ kind }) };
  });
  return answered.map((each): HeadedColumn => {
    const { assignment } = each;
    const isDisplaced = ONCE.has(assignment.role) && given.has(assignment.role);
    if (!isDisplaced || told.has(assignment.column)) return each;
    return { ...each, assignment: { ...assignment, role: "other" } };
  });
}
