import { boundingArea } from "../../model/area";
import type { AxisModel, ChartModel } from "../../model/decorations";
import type { Sheet } from "../../model/sheet";
import { newId } from "../../model/workbook";
import { asBoolean, asNumber, asText } from "../arguments";
import type { Host } from "../host";
import { defineClass, type HostClass, type HostObject } from "../host-class";
import { HostProblem } from "../host-problem";
import { chartFontClass } from "./chart-font";
import { seriesCollectionClass, seriesFromArea } from "./chart-series";
import { sizeOf } from "./line-size";
import { rangeClass } from "./range";
import { areaOf } from "./range-area";
import { areaGiven } from "./range-argument";
import { refuseObjects } from "./refuse-formatting";
import { worksheetClass } from "./worksheet";

export type Charted = { readonly sheet: Sheet; readonly chart: ChartModel };

const chartClass: HostClass<Charted> = defineClass<Charted>("Chart", {
  identity: ({ chart }) => ({ Id: chart.id }),
  read: {
    id: ({ chart }) => chart.id,
    name: ({ chart }) => chart.name,
    chartType: ({ chart }) => chart.type,
    top: ({ sheet, chart }) => lengthBefore(sheet, "rows", chart.over.row),
    left: ({ sheet, chart }) => lengthBefore(sheet, "columns", chart.over.column),
  },
  write: {
    name: ({ chart }, value) => {
      chart.name = asText(value);
    },
  },
  open: {
    title: (charted) => titleClass.of(charted),
    legend: (charted) => legendClass.of(charted),
    series: (charted) => seriesCollectionClass.of(charted),
    axes: (charted) => axesClass.of(charted),
    format: ({ chart }) => areaFormatClass.of(chart),
    worksheet: ({ sheet }) => worksheetClass.of(sheet),
  },
  change: {
    delete: ({ sheet, chart }) => {
      refuseObjects(sheet);
      sheet.charts = sheet.charts.filter(({ id }) => id !== chart.id);
    },
    setPosition: ({ chart }, [start, end]) => {
      const first = areaGiven(start);
      chart.over = end === null || end === undefined ? first : boundingArea(first, areaGiven(end));
    },
    setData: ({ chart }, [source]) => {
      const range = rangeClass.targetOf(source);
      if (range === undefined) throw new HostProblem("InvalidArgument");
      chart.series = seriesFromArea(range.sheet, areaOf(range));
    },
  },
});

const areaFormatClass = defineClass<ChartModel>("ChartAreaFormat", {
  open: { font: ({ font }) => chartFontClass.of(font) },
});

const titleFormatClass = defineClass<ChartModel>("ChartTitleFormat", {
  open: { font: ({ titleFont }) => chartFontClass.of(titleFont) },
});

const titleClass = defineClass<Charted>("ChartTitle", {
  open: { format: ({ chart }) => titleFormatClass.of(chart) },
  read: {
    text: ({ chart }) => chart.title ?? "",
    visible: ({ chart }) => chart.title !== null,
  },
  write: {
    text: ({ chart }, value) => {
      chart.title = asText(value);
    },
    visible: ({ chart }, value) => {
      chart.title = asBoolean(value) ? (chart.title ?? "") : null;
    },
  },
});

const legendClass = defineClass<Charted>("ChartLegend", {
  read: {
    visible: ({ chart }) => chart.legend.visible,
    position: ({ chart }) => chart.legend.position,
  },
  write: {
    visible: ({ chart }, value) => {
      chart.legend = { ...chart.legend, visible: asBoolean(value) };
    },
    position: ({ chart }, value) => {
      chart.legend = { ...chart.legend, position: asText(value) };
    },
  },
});

const axesClass = defineClass<Charted>("ChartAxes", {
  open: {
    categoryAxis: ({ chart }) => axisClass.of(chart.axes.category),
    valueAxis: ({ chart }) => axisClass.of(chart.axes.value),
  },
});

const axisClass = defineClass<AxisModel>("ChartAxis", {
  read: {
    minimum: (axis) => axis.minimum ?? "",
    maximum: (axis) => axis.maximum ?? "",
    reversePlotOrder: ({ isReversed }) => isReversed,
    visible: ({ isVisible }) => isVisible,
    tickLabelSpacing: ({ labelSpacing }) => labelSpacing ?? "",
  },
  write: {
    // An empty text gives the choice back to Excel.
    minimum: (axis, value) => {
      if (value === "") delete axis.minimum;
      else axis.minimum = asNumber(value);
    },
    maximum: (axis, value) => {
      if (value === "") delete axis.maximum;
      else axis.maximum = asNumber(value);
    },
    reversePlotOrder: (axis, value) => {
      axis.isReversed = asBoolean(value);
    },
    numberFormat: (axis, value) => {
      axis.numberFormat = asText(value);
    },
    visible: (axis, value) => {
      axis.isVisible = asBoolean(value);
    },
    tickLabelSpacing: (axis, value) => {
      if (value === "") delete axis.labelSpacing;
      else axis.labelSpacing = asNumber(value);
    },
  },
  open: {
    title: (axis) => axisTitleClass.of(axis),
    majorGridlines: (axis) => gridlinesClass.of(axis),
  },
});

const gridlinesClass = defineClass<AxisModel>("ChartGridlines", {
  read: { visible: ({ hasGridlines }) => hasGridlines },
  write: {
    visible: (axis, value) => {
      axis.hasGridlines = asBoolean(value);
    },
  },
});

const axisTitleClass = defineClass<AxisModel>("ChartAxisTitle", {
  read: { text: ({ title }) => title ?? "", visible: ({ title }) => title !== undefined },
  write: {
    text: (axis, value) => {
      axis.title = asText(value);
    },
    visible: (axis, value) => {
      if (asBoolean(value)) axis.title ??= "";
      else delete axis.title;
    },
  },
});

export const chartsClass: HostClass<Sheet> = defineClass<Sheet>("ChartCollection", {
  read: { count: ({ charts }) => charts.length },
  items: (sheet) => sheet.charts.map((chart) => chartClass.of({ sheet, chart })),
  item: (sheet, key) => find(sheet, String(key)),
  call: {
    getCount: ({ charts }) => charts.length,
    getItem: (sheet, [name]) => {
      const found = find(sheet, asText(name));
      if (found === null) throw new HostProblem("ItemNotFound");
      return found;
    },
    getItemOrNullObject: (sheet, [name]) => find(sheet, asText(name)),
    getItemAt: (sheet, [index]) => {
      const chart = sheet.charts[asNumber(index)];
      if (chart === undefined) throw new HostProblem("InvalidArgument");
      return chartClass.of({ sheet, chart });
    },
  },
  change: { add: (sheet, args, host) => addChart(sheet, args, host) },
});

function addChart(
  sheet: Sheet,
  [type, source]: readonly unknown[],
  { workbook }: Host,
): HostObject {
  refuseObjects(sheet);
  const range = rangeClass.targetOf(source);
  if (range === undefined) throw new HostProblem("InvalidArgument");
  const chart: ChartModel = {
    id: newId(workbook),
    name: `Chart ${String(workbook.nextId)}`,
    type: asText(type),
    title: "",
    over: { row: 0, column: 0, rowCount: 15, columnCount: 8 },
    legend: { visible: true, position: "Right" },
    series: seriesFromArea(range.sheet, areaOf(range)),
    font: {},
    titleFont: {},
    axes: {
      category: { isReversed: false, isVisible: true, hasGridlines: false },
      value: { isReversed: false, isVisible: true, hasGridlines: true },
    },
  };
  sheet.charts.push(chart);
  return chartClass.of({ sheet, chart });
}

/** By id, or by name without regard to case. */
function find(sheet: Sheet, key: string): HostObject | null {
  const chart = sheet.charts.find(
    ({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase(),
  );
  return chart === undefined ? null : chartClass.of({ sheet, chart });
}

function lengthBefore(sheet: Sheet, axis: "rows" | "columns", index: number): number {
  let length = 0;
  for (let line = 0; line < index; line += 1) length += sizeOf(sheet, axis, line);
  return length;
}
