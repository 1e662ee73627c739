import type { PrintSetup } from "../../core/summary/plan/sheet-plan";
import { rangeOf } from "../reading/ranges";

const ORIENTATIONS = { landscape: "Landscape", portrait: "Portrait" } as const;
const PAGE_NUMBER = "&P";

export function queuePrint(sheet: Excel.Worksheet, print: PrintSetup): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = ORIENTATIONS[print.orientation];
  pageLayout.paperSize = Excel.PaperType.a4;
  pageLayout.centerHorizontally = true;
  // Without a number of pages down, Excel takes as many as needed.
  pageLayout.zoom = { horizontalFitToPages: print.pagesWide };
  pageLayout.setPrintMargins("Points", print.margins);
  pageLayout.setPrintArea(rangeOf(sheet, print.area));
  if (print.titleRows !== undefined) {
    const [first, last] = print.titleRows;
    pageLayout.setPrintTitleRows(
      sheet.getRangeByIndexes(first, 0, last - first + 1, 1).getEntireRow(),
    );
  }
  queuePageNumbers(pageLayout.headersFooters, print.pageNumbers);
  const { horizontalPageBreaks } = sheet;
  horizontalPageBreaks.removePageBreaks();
  for (const row of print.breaksBefore) {
    horizontalPageBreaks.add(sheet.getRangeByIndexes(row, 0, 1, 1));
  }
}

/** From the second page on, as NĐ 30/2020 wants it. */
function queuePageNumbers(headers: Excel.HeaderFooterGroup, areShown: boolean): void {
  headers.state = areShown ? "FirstAndDefault" : "Default";
  headers.firstPage.centerHeader = "";
  headers.defaultForAllPages.centerHeader = areShown ? PAGE_NUMBER : "";
}
