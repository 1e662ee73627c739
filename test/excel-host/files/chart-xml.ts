import type { AxisModel, ChartFont, ChartModel, SeriesModel } from "../model/decorations";

const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
const PLACE = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Bars that stack, or lines: the kinds that this product draws. */
export function chartXml(chart: ChartModel): string {
  const { type, title, series, legend, axes, font, titleFont } = chart;
  const isBar = type.startsWith("Bar");
  const drawn = series.map((one, index) => seriesXml(one, index, isBar)).join("");
  const ids = '<c:axId val="111"/><c:axId val="222"/>';
  const plot = isBar
    ? `<c:barChart><c:barDir val="bar"/><c:grouping val="stacked"/><c:varyColors val="0"/>${drawn}<c:gapWidth val="${String(series[0]?.gapWidth ?? 150)}"/><c:overlap val="100"/>${ids}</c:barChart>`
    : `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${drawn}<c:marker val="1"/>${ids}</c:lineChart>`;
  const heading =
    title === null || title === ""
      ? '<c:autoTitleDeleted val="1"/>'
      : `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr>${fontXml("defRPr", titleFont)}</a:pPr><a:r>${fontXml("rPr", { ...font, ...titleFont })}<a:t>${escapeXml(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>`;
  const key = legend.visible
    ? `<c:legend><c:legendPos val="${legend.position === "Bottom" ? "b" : "r"}"/><c:overlay val="0"/></c:legend>`
    : "";
  return `<c:chartSpace xmlns:c="${CHART}" xmlns:a="${MAIN}"><c:chart>${heading}<c:plotArea><c:layout/>${plot}${axisXml("catAx", axes.category, isBar)}${axisXml("valAx", axes.value, isBar)}</c:plotArea>${key}<c:plotVisOnly val="1"/></c:chart>${textXml(font)}</c:chartSpace>`;
}

function seriesXml(series: SeriesModel, index: number, isBar: boolean): string {
  const { name, values, categories } = series;
  const order = `<c:idx val="${String(index)}"/><c:order val="${String(index)}"/>`;
  const looks = isBar ? solidFill(series.fill) : lineXml(series);
  const marker =
    isBar || series.markerStyle === undefined
      ? ""
      : `<c:marker><c:symbol val="${series.markerStyle === "None" ? "none" : "circle"}"/></c:marker>`;
  const labels = series.hasDataLabels ? labelsXml(series.labels) : "";
  const invert = isBar ? '<c:invertIfNegative val="0"/>' : "";
  const smooth = isBar ? "" : '<c:smooth val="0"/>';
  return `<c:ser>${order}<c:tx><c:v>${escapeXml(name)}</c:v></c:tx><c:spPr>${looks}</c:spPr>${invert}${marker}${labels}<c:cat><c:strRef><c:f>${escapeXml(categories)}</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>${escapeXml(values)}</c:f></c:numRef></c:val>${smooth}</c:ser>`;
}

function labelsXml({ numberFormat, position, font }: SeriesModel["labels"]): string {
  const format =
    numberFormat === undefined
      ? ""
      : `<c:numFmt formatCode="${escapeXml(numberFormat)}" sourceLinked="0"/>`;
  const place = position === "Top" ? '<c:dLblPos val="t"/>' : "";
  return `<c:dLbls>${format}${textXml(font)}${place}<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`;
}

function textXml(font: ChartFont): string {
  if (Object.keys(font).length === 0) return "";
  return `<c:txPr><a:bodyPr/><a:p><a:pPr>${fontXml("defRPr", font)}</a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>`;
}

function fontXml(tag: "defRPr" | "rPr", { name, size, bold, color }: ChartFont): string {
  const weight = bold === undefined ? "" : ` b="${bold ? "1" : "0"}"`;
  const height = size === undefined ? "" : ` sz="${String(size * 100)}"`;
  const face = name === undefined ? "" : `<a:latin typeface="${escapeXml(name)}"/>`;
  return `<a:${tag}${height}${weight}>${solidFill(color)}${face}</a:${tag}>`;
}

function solidFill(color: string | undefined): string {
  return color === undefined
    ? ""
    : `<a:solidFill><a:srgbClr val="${color.slice(1)}"/></a:solidFill>`;
}

function lineXml({ lineColor, lineStyle }: SeriesModel): string {
  const dash = lineStyle === "Dash" ? '<a:prstDash val="dash"/>' : "";
  return `<a:ln w="28575">${solidFill(lineColor)}${dash}</a:ln>`;
}

function axisXml(kind: "catAx" | "valAx", axis: AxisModel, isBar: boolean): string {
  const isCategory = kind === "catAx";
  const [own, crossed] = isCategory ? ["111", "222"] : ["222", "111"];
  // Bars lie on their side: their categories run along the left edge.
  const position = isCategory === isBar ? "l" : "b";
  const bounds = [
    ...(axis.maximum === undefined ? [] : [`<c:max val="${String(axis.maximum)}"/>`]),
    ...(axis.minimum === undefined ? [] : [`<c:min val="${String(axis.minimum)}"/>`]),
  ].join("");
  const orientation = axis.isReversed ? "maxMin" : "minMax";
  const gridlines = axis.hasGridlines
    ? `<c:majorGridlines><c:spPr><a:ln w="9525">${solidFill("#D9D9D9")}</a:ln></c:spPr></c:majorGridlines>`
    : "";
  const ticks = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>';
  const spacing =
    axis.labelSpacing === undefined ? "" : `<c:tickLblSkip val="${String(axis.labelSpacing)}"/>`;
  return `<c:${kind}><c:axId val="${own}"/><c:scaling><c:orientation val="${orientation}"/>${bounds}</c:scaling><c:delete val="${axis.isVisible ? "0" : "1"}"/><c:axPos val="${position}"/>${gridlines}${ticks}<c:crossAx val="${crossed}"/>${spacing}</c:${kind}>`;
}

export function drawingXml(charts: readonly ChartModel[]): string {
  const anchors = charts.map(({ over, name }, index) => {
    const from = cornerXml("from", over.row, over.column);
    const to = cornerXml("to", over.row + over.rowCount, over.column + over.columnCount);
    const id = String(index + 2);
    return `<xdr:twoCellAnchor>${from}${to}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="${escapeXml(name)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${RELATION}" r:id="rId${String(index + 1)}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`;
  });
  return `<xdr:wsDr xmlns:xdr="${PLACE}" xmlns:a="${MAIN}">${anchors.join("")}</xdr:wsDr>`;
}

function cornerXml(side: "from" | "to", row: number, column: number): string {
  return `<xdr:${side}><xdr:col>${String(column)}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${String(row)}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${side}>`;
}

export function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
