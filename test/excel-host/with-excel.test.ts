import { createWorkbook } from "./model/workbook";
import { withExcel } from "./node/with-excel";

test("the real client reads back what it wrote", async () => {
  await withExcel({ workbook: createWorkbook(["Phụ lục"]) }, async ({ roundTrips }) => {
    const read = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B2").values = [
        [1, "hai"],
        ["95%", "=A1+1"],
      ];
      const range = sheet.getUsedRange().load("values, text, formulas, numberFormat, address");
      await context.sync();
      return range.toJSON();
    });
    expect(read).toMatchObject({
      address: "'Phụ lục'!A1:B2",
      values: [
        [1, "hai"],
        [0.95, 2],
      ],
      text: [
        ["1", "hai"],
        ["95%", "2"],
      ],
      formulas: [
        [1, "hai"],
        [0.95, "=A1+1"],
      ],
      numberFormat: [
        ["General", "General"],
        ["0%", "General"],
      ],
    });
    expect(roundTrips()).toHaveLength(1);
  });
});
