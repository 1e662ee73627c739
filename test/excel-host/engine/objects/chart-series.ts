import { displayText } from "../../model/display-text";
import type { Area } from "../../model/area";
import type { SeriesModel } from "../../model/decorations";
import { cellAt, type Sheet } from "../../model/sheet";
import { asBoolean, asNumber, asText } from "../arguments";
import { asColor } from "../color";
import { defineClass, type HostClass } from "../host-class";
import { HostProblem } from "../host-problem";
import { absoluteReference } from "./absolute-reference";
import { chartFontClass } from "./chart-font";
import type { Charted } from "./charts";
import { rangeClass } from "./range";
import { areaOf } from "./range-area";

type Line = { readonly charted: Charted; readonly series: SeriesModel };

const seriesClass: HostClass<Line> = defineClass<Line>("ChartSeries", {
  read: {
    name: ({ series }) => series.name,
    hasDataLabels: ({ series }) => series.hasDataLabels,
    gapWidth: ({ series }) => series.gapWidth ?? 150,
    overlap: ({ series }) => series.overlap ?? 0,
    markerStyle: ({ series }) => series.markerStyle ?? "Automatic",
  },
  write: {
    name: ({ series }, value) => {
      series.name = asText(value);
    },
    hasDataLabels: ({ series }, value) => {
      series.hasDataLabels = asBoolean(value);
    },
    gapWidth: ({ series }, value) => {
      series.gapWidth = asNumber(value);
    },
    overlap: ({ series }, value) => {
      series.overlap = asNumber(value);
    },
    markerStyle: ({ series }, value) => {
      series.markerStyle = asText(value);
    },
    markerBackgroundColor: ({ series }, value) => {
      series.fill = asColor(value);
    },
    markerForegroundColor: ({ series }, value) => {
      series.fill = asColor(value);
    },
  },
  open: {
    format: ({ series }) => formatClass.of(series),
    dataLabels: ({ series }) => labelsClass.of(series),
  },
  change: {
    delete: ({ charted: { chart }, series }) => {
      chart.series = chart.series.filter((other) => other !== series);
    },
    setValues: ({ series }, [source]) => {
      series.values = referenceTo(source);
    },
    setXAxisValues: ({ series }, [source]) => {
      series.categories = referenceTo(source);
    },
  },
});

const labelsClass = defineClass<SeriesModel>("ChartDataLabels", {
  read: {
    numberFormat: ({ labels }) => labels.numberFormat ?? "General",
    position: ({ labels }) => labels.position ?? "OutsideEnd",
  },
  write: {
    numberFormat: ({ labels }, value) => {
      labels.numberFormat = asText(value);
    },
    position: ({ labels }, value) => {
      labels.position = asText(value);
    },
  },
  open: { format: (series) => labelFormatClass.of(series) },
});

const labelFormatClass = defineClass<SeriesModel>("ChartDataLabelFormat", {
  open: { font: ({ labels }) => chartFontClass.of(labels.font) },
});

const formatClass = defineClass<SeriesModel>("ChartSeriesFormat", {
  open: { fill: (series) => fillClass.of(series), line: (series) => lineClass.of(series) },
});

const fillClass = defineClass<SeriesModel>("ChartFill", {
  change: {
    setSolidColor: (series, [color]) => {
      series.fill = asColor(color);
    },
    clear: (series) => {
      delete series.fill;
    },
  },
});

const lineClass = defineClass<SeriesModel>("ChartLineFormat", {
  read: {
    color: ({ lineColor }) => lineColor ?? "#000000",
    lineStyle: ({ lineStyle }) => lineStyle ?? "Continuous",
    weight: ({ lineWeight }) => lineWeight ?? 2.25,
  },
  write: {
    color: (series, value) => {
      series.lineColor = asColor(value);
    },
    lineStyle: (series, value) => {
      series.lineStyle = asText(value);
    },
    weight: (series, value) => {
      series.lineWeight = asNumber(value);
    },
  },
});

/** Series have no id: they are addressed by their place. */
export const seriesCollectionClass: HostClass<Charted> = defineClass<Charted>(
  "ChartSeriesCollection",
  {
    read: { count: ({ chart }) => chart.series.length },
    items: (charted) => charted.chart.series.map((series) => seriesClass.of({ charted, series })),
    call: {
      getCount: ({ chart }) => chart.series.length,
      getItemAt: (charted, [index]) => {
        const series = charted.chart.series[asNumber(index)];
        if (series === undefined) throw new HostProblem("InvalidArgument");
        return seriesClass.of({ charted, series });
      },
    },
    change: {
      add: (charted, [name]) => {
        const series = newSeries(typeof name === "string" ? name : "");
        charted.chart.series.push(series);
        return seriesClass.of({ charted, series });
      },
    },
  },
);

/** As Excel guesses them: first column categories, first row names, each further column a series. */
export function seriesFromArea(sheet: Sheet, area: Area): SeriesModel[] {
  if (area.columnCount === 1 || area.rowCount === 1) {
    return [{ ...newSeries(""), values: absoluteReference(sheet.name, area) }];
  }
  const body = { ...area, row: area.row + 1, rowCount: Math.max(1, area.rowCount - 1) };
  return Array.from({ length: Math.max(0, area.columnCount - 1) }, (_column, index) => {
    const column = area.column + 1 + index;
    const head = cellAt(sheet, area.row, column);
    return {
      ...newSeries(displayText(head.content, head.format.numberFormat)),
      values: absoluteReference(sheet.name, { ...body, column, columnCount: 1 }),
      categories: absoluteReference(sheet.name, { ...body, columnCount: 1 }),
    };
  });
}

function newSeries(name: string): SeriesModel {
  return { name, values: "", categories: "", hasDataLabels: false, labels: { font: {} } };
}

function referenceTo(source: unknown): string {
  const range = rangeClass.targetOf(source);
  if (range === undefined) throw new HostProblem("InvalidArgument");
  return absoluteReference(range.sheet.name, areaOf(range));
}
