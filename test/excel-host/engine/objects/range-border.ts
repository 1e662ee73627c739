import { lastColumn, lastRow } from "../../model/area";
import { changeFormat, type BorderEdge, type BorderLine } from "../../model/format";
import { cellAt } from "../../model/sheet";
import { asOneOf, asText } from "../arguments";
import { asColor } from "../color";
import type { Host } from "../host";
import { defineClass, type HostClass } from "../host-class";
import { HostProblem } from "../host-problem";
import type { LiveRange } from "../live-ranges";
import { changeFormats } from "../write-cells";
import { areaOf } from "./range-area";

type Ranges = readonly LiveRange[];
type Side = BorderEdge | "InsideHorizontal" | "InsideVertical";
type BorderTarget = { readonly ranges: Ranges; readonly side: Side };

const SIDES: readonly Side[] = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
];

const STYLES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;

const WEIGHTS: readonly BorderLine["weight"][] = ["Hairline", "Thin", "Medium", "Thick"];

export const borderCollectionClass: HostClass<Ranges> = defineClass<Ranges>(
  "RangeBorderCollection",
  {
    read: { count: () => SIDES.length },
    items: (ranges) => SIDES.map((side) => borderClass.of({ ranges, side })),
    item: (ranges, key) => borderClass.of({ ranges, side: asOneOf(key, SIDES) }),
    call: {
      getItem: (ranges, [side]) => borderClass.of({ ranges, side: asOneOf(side, SIDES) }),
      getItemAt: (ranges, [index]) => {
        const side = SIDES[Number(index)];
        if (side === undefined) throw new HostProblem("InvalidArgument");
        return borderClass.of({ ranges, side });
      },
    },
  },
);

const borderClass = defineClass<BorderTarget>("RangeBorder", {
  read: {
    sideIndex: ({ side }) => side,
    style: (target) => shared(target, (line) => line?.style ?? "None"),
    weight: (target) => shared(target, (line) => line?.weight ?? "Thin"),
    color: (target) => shared(target, (line) => line?.color ?? "#000000"),
  },
  write: {
    style: (target, value, host) => {
      const style = asOneOf(asText(value), STYLES);
      change(target, host, (line) =>
        style === "None" ? undefined : { weight: "Thin", color: "#000000", ...line, style },
      );
    },
    weight: (target, value, host) => {
      const weight = asOneOf(value, WEIGHTS);
      change(target, host, (line) => ({ style: "Continuous", color: "#000000", ...line, weight }));
    },
    color: (target, value, host) => {
      const color = asColor(value);
      change(target, host, (line) => ({ style: "Continuous", weight: "Thin", ...line, color }));
    },
  },
});

/** Cells of the range that have this side, and which edge of the cell it is. */
function* edges({
  ranges,
  side,
}: BorderTarget): Generator<[LiveRange, number, number, BorderEdge]> {
  for (const range of ranges) {
    const area = areaOf(range);
    for (let row = area.row; row <= lastRow(area); row += 1) {
      for (let column = area.column; column <= lastColumn(area); column += 1) {
        if (side === "EdgeTop" && row !== area.row) continue;
        if (side === "EdgeBottom" && row !== lastRow(area)) continue;
        if (side === "EdgeLeft" && column !== area.column) continue;
        if (side === "EdgeRight" && column !== lastColumn(area)) continue;
        if (side === "InsideHorizontal") {
          if (row > area.row) yield [range, row, column, "EdgeTop"];
          if (row < lastRow(area)) yield [range, row, column, "EdgeBottom"];
        } else if (side === "InsideVertical") {
          if (column > area.column) yield [range, row, column, "EdgeLeft"];
          if (column < lastColumn(area)) yield [range, row, column, "EdgeRight"];
        } else yield [range, row, column, side];
      }
    }
  }
}

function shared<V>(target: BorderTarget, read: (line: BorderLine | undefined) => V): V | null {
  let found: V | undefined;
  for (const [{ sheet }, row, column, edge] of edges(target)) {
    const value = read(cellAt(sheet, row, column).format.borders[edge]);
    if (found !== undefined && found !== value) return null;
    found = value;
  }
  return found ?? null;
}

function change(
  target: BorderTarget,
  host: Host,
  changeLine: (line: BorderLine | undefined) => BorderLine | undefined,
): void {
  for (const [{ sheet }, row, column, edge] of edges(target)) {
    changeFormats(host, sheet, { row, column, rowCount: 1, columnCount: 1 }, (format) => {
      const { [edge]: former, ...others } = format.borders;
      const line = changeLine(former);
      return changeFormat(format, {
        borders: line === undefined ? others : { ...others, [edge]: line },
      });
    });
  }
}
