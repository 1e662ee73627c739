import { workbookOf, firstSheet } from "../../excel/workbook-of";
import { usualPageLayout, type ChartModel } from "../model/decorations";
import { saveWorkbook } from "./save-workbook";
import { readZip, textIn } from "./zip";

const CHART: ChartModel = {
  id: "{1}",
  name: "annex-sections-1",
  type: "BarStacked",
  title: "Mức độ <hoàn thành> & còn lại",
  over: { row: 3, column: 0, rowCount: 10, columnCount: 4 },
  legend: { visible: true, position: "Bottom" },
  series: [
    {
      name: "Đã hoàn thành",
      values: "'Phụ lục'!$B$1:$B$2",
      categories: "'Phụ lục'!$A$1:$A$2",
      fill: "#2E7D32",
      hasDataLabels: false,
      labels: { font: {} },
    },
  ],
  font: {},
  titleFont: { bold: true },
  axes: {
    category: { isReversed: true, isVisible: true, hasGridlines: false },
    value: { isReversed: false, isVisible: true, hasGridlines: true },
  },
};

test("a chart is in the saved file, tied to its sheet and to its cells", async () => {
  const workbook = workbookOf([
    ["I", 3],
    ["II", 4],
  ]);
  firstSheet(workbook).charts.push(CHART);
  const archive = readZip(await saveWorkbook(workbook));
  const chart = textIn(archive, "xl/charts/chart1.xml");
  expect(chart).toContain("<c:f>'Phụ lục'!$B$1:$B$2</c:f>");
  expect(chart).toContain("Mức độ &lt;hoàn thành&gt; &amp; còn lại");
  expect(textIn(archive, "xl/worksheets/sheet1.xml")).toContain('r:id="rIdCharts"');
  expect(textIn(archive, "[Content_Types].xml")).toContain("/xl/charts/chart1.xml");
});

test("the printed page is in the saved file", async () => {
  const workbook = workbookOf([["a"], ["b"]]);
  const { pageLayout } = firstSheet(workbook);
  Object.assign(pageLayout, usualPageLayout(), {
    orientation: "Landscape",
    zoom: { horizontalFitToPages: 1 },
    titleRows: { row: 0, column: 0, rowCount: 1, columnCount: 16_384 },
  });
  const archive = readZip(await saveWorkbook(workbook));
  const sheet = textIn(archive, "xl/worksheets/sheet1.xml") ?? "";
  expect(sheet).toContain('orientation="landscape"');
  expect(sheet).toContain("fitToPage");
  expect(textIn(archive, "xl/workbook.xml")).toContain("_xlnm.Print_Titles");
});
