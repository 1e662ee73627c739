import { firstSheet, workbookOf } from "../../excel/workbook-of";
import { withExcel } from "../node/with-excel";

async function listen(heard: string[]): Promise<() => Promise<void>> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const handler = sheet.onChanged.add((event) => {
      heard.push(`${event.changeType} ${event.address} ${event.source}`);
      return Promise.resolve();
    });
    await context.sync();
    return async () => {
      handler.remove();
      await handler.context.sync();
    };
  });
}

async function write(enableEvents: boolean): Promise<void> {
  await Excel.run(async (context) => {
    context.runtime.enableEvents = enableEvents;
    context.workbook.worksheets.getActiveWorksheet().getRange("B2").values = [["x"]];
    await context.sync();
  });
}

test("changes are heard: the user's and the add-in's own", async () => {
  const heard: string[] = [];
  await withExcel({ workbook: workbookOf([["a"]]) }, async ({ user, settled }) => {
    const stop = await listen(heard);
    user.types("Phụ lục", 0, 0, "b");
    await write(true);
    await settled();
    expect(heard).toEqual(["RangeEdited A1 Local", "RangeEdited B2 Local"]);
    await stop();
    user.types("Phụ lục", 0, 0, "c");
    await settled();
    expect(heard).toHaveLength(2);
  });
});

test("nothing is heard while events are switched off", async () => {
  const heard: string[] = [];
  await withExcel({ workbook: workbookOf([["a"]]) }, async ({ settled }) => {
    const stop = await listen(heard);
    await write(false);
    await settled();
    expect(heard).toEqual([]);
    await stop();
  });
});

test("selecting a cell is heard with its address", async () => {
  const heard: string[] = [];
  const workbook = workbookOf([["a"]]);
  await withExcel({ workbook }, async ({ user, settled }) => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().onSelectionChanged.add((event) => {
        heard.push(event.address);
        return Promise.resolve();
      });
      await context.sync();
    });
    user.selects(firstSheet(workbook).name, { row: 2, column: 1, rowCount: 1, columnCount: 1 });
    await settled();
    expect(heard).toEqual(["B3"]);
  });
});

test("who made a change is told: the user, somebody else, this add-in", async () => {
  const heard: string[] = [];
  await withExcel({ workbook: workbookOf([["a"]]) }, async ({ user, coAuthor, settled }) => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(
        ({ changeType, address, source, triggerSource }) => {
          heard.push(`${changeType} ${address} ${source} ${triggerSource}`);
          return Promise.resolve();
        },
      );
      await context.sync();
    });
    user.insertsRows("Phụ lục", 0, 2);
    coAuthor.types("Phụ lục", 2, 0, "b");
    await write(true);
    await settled();
    expect(heard).toEqual([
      "RowInserted 1:2 Local Unknown",
      "RangeEdited A3 Remote Unknown",
      "RangeEdited B2 Local ThisLocalAddin",
    ]);
  });
});

test("merging cells is told as editing them, and nothing more", async () => {
  const heard: string[] = [];
  await withExcel({ workbook: workbookOf([["a"]]) }, async ({ user, settled }) => {
    await listen(heard);
    user.merges("Phụ lục", { row: 0, column: 0, rowCount: 1, columnCount: 3 });
    await settled();
    expect(heard).toEqual(["RangeEdited A1:C1 Local"]);
  });
});
