import { memo } from "react";
import { formatArea } from "../../../model/a1";
import { displayText } from "../../../model/display-text";
import { cellStyle, fontStyle, lookStyle } from "./cell-style";
import { linkTarget } from "./links";
import type { VisibleCell } from "./visible-cells";

export const CellView = memo(function CellView({ cell, area, box, look, textWidth }: VisibleCell) {
  const { content, format, runs } = cell;
  const isMerged = area.rowCount * area.columnCount > 1;
  const runsOver = textWidth > box.width;
  return (
    <div
      className={[
        "cell",
        isMerged ? "merged" : "",
        runsOver ? "runs-over" : "",
        linkTarget(cell) === undefined ? "" : "link",
      ].join(" ")}
      role="gridcell"
      aria-colindex={area.column + 1}
      data-address={formatArea({ ...area, rowCount: 1, columnCount: 1 })}
      // Neighbours share the line between them: each box begins on it.
      style={{
        left: box.left - 1,
        top: -1,
        width: box.width + 1,
        height: box.height + 1,
        ...cellStyle(format, content),
        ...lookStyle(look),
      }}
    >
      <span className="cell-text" style={runsOver ? { minWidth: textWidth } : {}}>
        {runs === undefined
          ? displayText(content, look?.numberFormat ?? format.numberFormat)
          : runs.map((run, index) => (
              <span key={index} style={fontStyle(run.font ?? {})}>
                {run.text}
              </span>
            ))}
      </span>
    </div>
  );
}, looksTheSame);

/** Cells are immutable in the model: the same object looks the same. */
function looksTheSame(before: VisibleCell, after: VisibleCell): boolean {
  return (
    before.cell === after.cell &&
    sameLook(before.look, after.look) &&
    before.textWidth === after.textWidth &&
    before.box.left === after.box.left &&
    before.box.width === after.box.width &&
    before.box.height === after.box.height &&
    before.area.row === after.area.row &&
    before.area.column === after.area.column &&
    before.area.rowCount === after.area.rowCount
  );
}

function sameLook(before: VisibleCell["look"], after: VisibleCell["look"]): boolean {
  if (before === after) return true;
  return (
    before?.fill === after?.fill &&
    before?.color === after?.color &&
    before?.bold === after?.bold &&
    before?.italic === after?.italic &&
    before?.numberFormat === after?.numberFormat
  );
}
