import type { Area } from "../../core/sheet/address";
import type { Chart, ChartSeries } from "../../core/summary/sheet-plan";
import { rangeOf } from "./queue-inputs";

/** All names of charts of ours begin with it: those of an earlier run are found and replaced. */
const OURS = "annex-";

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
  drawn.legend.position = "Bottom";
  queueSeries(sheet, chart, first, drawn.series.getItemAt(0));
  for (const series of others) {
    queueSeries(sheet, chart, series, drawn.series.add(series.name));
  }
  // Bars are drawn from below; tables are read from above.
  if (chart.kind === "stacked-bar") drawn.axes.categoryAxis.reversePlotOrder = true;
  const { row, column, rowCount, columnCount } = chart.over;
  drawn.setPosition(
    sheet.getRangeByIndexes(row, column, 1, 1),
    sheet.getRangeByIndexes(row + rowCount - 1, column + columnCount - 1, 1, 1),
  );
}

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
    return;
  }
  series.format.line.color = color;
  if (dashed) series.format.line.lineStyle = "Dash";
  series.markerStyle = dashed ? "None" : "Circle";
  if (dashed) return;
  series.markerBackgroundColor = color;
  series.markerForegroundColor = color;
}

function isRow({ rowCount, columnCount }: Area): boolean {
  return rowCount === 1 && columnCount > 1;
}
