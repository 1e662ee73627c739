import { parseArea } from "../../../../model/a1";
import { displayText } from "../../../../model/display-text";
import type { ChartModel } from "../../../../model/decorations";
import { unquote } from "../../../../model/formula-references";
import { cellAt } from "../../../../model/sheet";
import { textWidth } from "../../../../model/text-width";
import { sheetNamed, type WorkbookModel } from "../../../../model/workbook";

/** What a chart shows, read from its cells, and where its parts lie in CSS pixels. */
export type DrawnChart = {
  readonly title: string;
  readonly categories: readonly string[];
  readonly series: readonly DrawnSeries[];
  readonly legend: readonly LegendEntry[];
  readonly plot: Frame;
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  readonly isReversed: boolean;
};

export type DrawnSeries = {
  readonly name: string;
  readonly values: readonly (number | null)[];
  readonly color: string;
  readonly isDashed: boolean;
  readonly hasLabels: boolean;
  readonly labelColor: string;
};

export type LegendEntry = { readonly series: DrawnSeries; readonly left: number };

export type Frame = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

type Size = { readonly width: number; readonly height: number };

const PIXELS_PER_POINT = 4 / 3;
const OTHER_COLOR = "#4472C4";
const USUAL_SIZE = 10;

export function drawChart(
  chart: ChartModel,
  workbook: WorkbookModel,
  { width, height }: Size,
  zoom: number,
): DrawnChart {
  const fontSize = (chart.font.size ?? USUAL_SIZE) * PIXELS_PER_POINT * zoom;
  const categories = textsIn(workbook, chart.series[0]?.categories ?? "");
  const series = chart.series.map((one) => ({
    name: one.name,
    values: numbersIn(workbook, one.values),
    color: one.lineColor ?? one.fill ?? OTHER_COLOR,
    isDashed: one.lineStyle === "Dash",
    hasLabels: one.hasDataLabels,
    labelColor: one.labels.font.color ?? "#000000",
  }));
  const longest = Math.max(...categories.map((text) => pixels(text, fontSize)), 0);
  const isBar = chart.type.startsWith("Bar");
  const left = isBar ? Math.min(longest + 2 * fontSize, width * 0.4) : 3.5 * fontSize;
  const top = 2.6 * fontSize;
  const plot = {
    left,
    top,
    width: Math.max(0, width - left - 1.5 * fontSize),
    height: Math.max(0, height - top - (isBar ? 2.4 : 3.8) * fontSize),
  };
  return {
    title: chart.title ?? "",
    categories,
    series,
    legend: chart.legend.visible ? legendOf(series, fontSize, width) : [],
    plot,
    width,
    height,
    fontSize,
    isReversed: chart.axes.category.isReversed,
  };
}

/** In the middle, one beside the other. */
function legendOf(
  series: readonly DrawnSeries[],
  fontSize: number,
  width: number,
): readonly LegendEntry[] {
  const lengths = series.map(({ name }) => pixels(name, fontSize) + 2.6 * fontSize);
  let left = (width - lengths.reduce((sum, length) => sum + length, 0)) / 2;
  return series.map((one, index) => {
    const entry = { series: one, left };
    left += lengths[index] ?? 0;
    return entry;
  });
}

function pixels(text: string, fontSize: number): number {
  return textWidth(text, { size: fontSize, bold: false });
}

/** As much of a text as there is room for. */
export function fitText(text: string, room: number, fontSize: number): string {
  if (pixels(text, fontSize) <= room) return text;
  let end = text.length - 1;
  while (end > 1 && pixels(`${text.slice(0, end)}…`, fontSize) > room) end -= 1;
  return `${text.slice(0, end).trimEnd()}…`;
}

function textsIn(workbook: WorkbookModel, reference: string): readonly string[] {
  return cellsIn(workbook, reference).map(({ content, format }) =>
    displayText(content, format.numberFormat),
  );
}

function numbersIn(workbook: WorkbookModel, reference: string): readonly (number | null)[] {
  return cellsIn(workbook, reference).map(({ content }) =>
    typeof content === "number" ? content : null,
  );
}

/** "'Tổng hợp'!$B$5:$B$10" */
function cellsIn(workbook: WorkbookModel, reference: string) {
  const end = reference.lastIndexOf("!");
  const sheet = sheetNamed(workbook, unquote(reference.slice(0, Math.max(0, end))));
  const area = parseArea(reference.slice(end + 1));
  if (sheet === undefined || area === null) return [];
  return Array.from({ length: area.rowCount * area.columnCount }, (_, index) =>
    cellAt(
      sheet,
      area.row + Math.floor(index / area.columnCount),
      area.column + (index % area.columnCount),
    ),
  );
}
