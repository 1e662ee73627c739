import { holds, type Area } from "../../../model/area";
import type { Sheet } from "../../../model/sheet";
import { areaOfCell } from "./moves";
import { boxOf, type Geometry } from "./geometry";

type CommentsProps = {
  readonly sheet: Sheet;
  readonly geometry: Geometry;
  readonly view: Area;
};

/** The id that the selected cell is described by, where it has a comment. */
export const SELECTED_COMMENT = "selected-comment";

/** A corner in the cell; its text shows under the pointer and when the cell is selected. */
export function Comments({ sheet, geometry, view }: CommentsProps) {
  const { comments, notes, selection } = sheet;
  const seen = [
    ...comments.map(({ row, column, content, author, replies = [] }) => ({
      at: { row, column },
      kind: "thread",
      said: [{ author, content }, ...replies],
    })),
    ...notes.map(({ row, column, content }) => ({
      at: { row, column },
      kind: "note",
      said: [{ author: "", content }],
    })),
  ].filter(({ at }) => holds(view, at.row, at.column));
  return seen.map(({ at, kind, said }) => {
    const isSelected = at.row === selection.row && at.column === selection.column;
    return (
      <div key={`${String(at.row)} ${String(at.column)}`} role="row" aria-rowindex={at.row + 1}>
        <div
          className={`commented ${kind}${isSelected ? " shown" : ""}`}
          role="gridcell"
          aria-colindex={at.column + 1}
          style={boxOf(geometry, areaOfCell(geometry, at))}
        >
          <div className="comment" role="note" id={isSelected ? SELECTED_COMMENT : undefined}>
            {said.map(({ author, content }, index) => (
              <p key={index}>
                {author !== "" && <strong>{author}</strong>}
                {content}
              </p>
            ))}
          </div>
        </div>
      </div>
    );
  });
}
