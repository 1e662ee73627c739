import type { Area } from "../../core/sheet/address";
import type { Chart, ChartSeries, Color } from "../../core/summary/plan/sheet-plan";
import { rangeOf } from "../reading/ranges";

/** All names of charts of ours begin with it: those of an earlier run are found and replaced. */
const OURS = "annex-";

/** As the cells around it. */
const FONT = "Times New Roman";

const TYPES = { "stacked-bar": "BarStacked", line: "LineMarkers" } as const;

export function queueCharts(
  sheet: Excel.Worksheet,
  charts: readonly Chart[],
  formerNames: readonly string[],
): void {
  for (const name of formerNames) {
    if (name.startsWith(OURS)) sheet.charts.getItemOrNullObject(name).delete();
  }
  for (const chart of charts) queueChart(sheet, chart);
}

function queueChart(sheet: Excel.Worksheet, chart: Chart): void {
  const [first, ...others] = chart.series;
  if (first === undefined) return;
  // One row or column of numbers is exactly one series.
  const by = isRow(first.values) ? "Rows" : "Columns";
  const drawn = sheet.charts.add(TYPES[chart.kind], rangeOf(sheet, first.values), by);
  drawn.name = chart.name;
  drawn.title.text = chart.title;
  drawn.format.font.name = FONT;
  drawn.format.font.size = 11;
  drawn.title.format.font.size = 13;
  drawn.title.format.font.bold = true;
  drawn.legend.position = "Bottom";
  queueSeries(sheet, chart, first, drawn.series.getItemAt(0));
  for (const series of others) {
    queueSeries(sheet, chart, series, drawn.series.add(series.name));
  }
  if (chart.kind === "stacked-bar") queueBarAxes(drawn.axes);
  const { row, column, rowCount, columnCount } = chart.over;
  drawn.setPosition(
    sheet.getRangeByIndexes(row, column, 1, 1),
    sheet.getRangeByIndexes(row + rowCount - 1, column + columnCount - 1, 1, 1),
  );
}

function queueBarAxes({ categoryAxis, valueAxis }: Excel.ChartAxes): void {
  // Bars are drawn from below; tables are read from above.
  categoryAxis.reversePlotOrder = true;
  // Excel leaves out names where it finds them too close.
  categoryAxis.tickLabelSpacing = 1;
  // The counts stand in the bars.
  valueAxis.visible = false;
  valueAxis.majorGridlines.visible = false;
}

/** A 0 would be a label without a bar. */
const COUNTS = "0;;";

function queueSeries(
  sheet: Excel.Worksheet,
  { kind, categories }: Chart,
  { name, values, color, dashed = false }: ChartSeries,
  series: Excel.ChartSeries,
): void {
  series.setValues(rangeOf(sheet, values));
  series.setXAxisValues(rangeOf(sheet, categories));
  series.name = name;
  if (kind === "stacked-bar") {
    series.format.fill.setSolidColor(color);
    series.gapWidth = 60;
    series.hasDataLabels = true;
    series.dataLabels.numberFormat = COUNTS;
    series.dataLabels.format.font.color = isDark(color) ? "#FFFFFF" : "#000000";
    return;
  }
  series.format.line.color = color;
  if (dashed) series.format.line.lineStyle = "Dash";
  series.markerStyle = dashed ? "None" : "Circle";
  if (dashed) return;
  series.hasDataLabels = true;
  series.dataLabels.position = "Top";
  series.markerBackgroundColor = color;
  series.markerForegroundColor = color;
}

/** By the weights of the eye for red, green and blue. */
function isDark(color: Color): boolean {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    Number.parseInt(color.slice(at, at + 2), 16),
  );
  return 0.299 * red + 0.587 * green + 0.114 * blue < 140;
}

function isRow({ rowCount, columnCount }: Area): boolean {
  return rowCount === 1 && columnCount > 1;
}
