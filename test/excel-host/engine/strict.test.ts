import { createWorkbook } from "../model/workbook";
import { withExcel, type ExcelTestOptions } from "../node/with-excel";

/** The test body swallows every error, as careless code would; the stand-in must notice all the same. */
async function problemsOf(
  options: Partial<ExcelTestOptions>,
  careless: () => Promise<unknown>,
): Promise<string> {
  try {
    await withExcel({ workbook: createWorkbook(["A"]), ...options }, async () => {
      await careless().catch(() => undefined);
    });
    return "";
  } catch (error) {
    return String(error);
  }
}

test("a property that Excel does not have is noticed", async () => {
  const problems = await problemsOf({}, () =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().load("colour");
      await context.sync();
    }),
  );
  expect(problems).toContain("unknown-member: Worksheet.colour");
});

test("a call that the stand-in lacks is named", async () => {
  const problems = await problemsOf({}, () =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().showOutlineLevels(1, 1);
      await context.sync();
    }),
  );
  expect(problems).toContain("not-implemented: Worksheet.ShowOutlineLevels()");
});

test("an API beyond the declared set is noticed, even when its error is swallowed", async () => {
  const problems = await problemsOf({ apiSet: "1.12" }, () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B2").getMergedAreasOrNullObject();
      await context.sync();
    }),
  );
  expect(problems).toContain("beyond-api-set: ExcelApi 1.13");
});

test("asking whether a set is there is no problem", async () => {
  const problems = await problemsOf({ apiSet: "1.12" }, async () => {
    await Promise.resolve();
    Office.context.requirements.isSetSupported("ExcelApi", "1.13");
  });
  expect(problems).toBe("");
});

test("a tracked object that is never released is a leak", async () => {
  const problems = await problemsOf({}, () =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      context.trackedObjects.add(range);
      await context.sync();
    }),
  );
  expect(problems).toContain("leaked-reference");
});

test("a request that Excel never answers is noticed", async () => {
  const problems = await problemsOf({ faults: [{ batch: 0, kind: "hangs" }] }, async () => {
    void Excel.run((context) => context.sync());
    await new Promise((resolve) => setTimeout(resolve, 5));
  });
  expect(problems).toContain("unanswered-request");
});

test("values are not there before they are loaded and fetched", async () => {
  await withExcel({ workbook: createWorkbook(["A"]) }, async () => {
    const early = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      await context.sync();

      return range.values;
    });
    await expect(early).rejects.toMatchObject({ code: "PropertyNotLoaded" });
  });
});
