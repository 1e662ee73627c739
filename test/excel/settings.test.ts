import { NO_SETTINGS, type WorkbookSettings } from "../../src/app/ports/settings";
import { createExcelSettings } from "../../src/excel/excel-settings";
import type { Fault } from "../excel-host/engine/faults";
import { openWorkbook } from "../excel-host/files/open-workbook";
import { saveWorkbook } from "../excel-host/files/save-workbook";
import { newId, createWorkbook, type WorkbookModel } from "../excel-host/model/workbook";
import { withExcel } from "../excel-host/node/with-excel";

const SETTINGS: WorkbookSettings = {
  profile: { horizon: 2025, level: "huyện" },
  mappings: [
    {
      sheet: "Phụ lục",
      title: "Chỉ tiêu <CCHC> & khác",
      columns: [{ column: 2, role: "value", year: 2022 }],
    },
  ],
  ignored: [{ id: "unit-differs:1", reason: "đã hỏi huyện", since: "2023-10-14T08:00:00Z" }],
};

async function load() {
  return createExcelSettings().load();
}

async function save(settings: WorkbookSettings): Promise<void> {
  expect(await createExcelSettings().save(settings)).toMatchObject({ ok: true });
}

function storePart(workbook: WorkbookModel, text: string): void {
  const xml = `<annexReviewer xmlns="urn:annex-reviewer:settings">${text}</annexReviewer>`;
  workbook.customXmlParts.push({ id: newId(workbook), xml });
}

function stored(workbook: WorkbookModel): unknown {
  const text = /^<annexReviewer[^>]*>(.*)<\/annexReviewer>$/s.exec(
    workbook.customXmlParts[0]?.xml ?? "",
  );
  return JSON.parse(text?.[1] ?? "");
}

test("a workbook without settings has none", async () => {
  await withExcel({ workbook: createWorkbook() }, async () => {
    expect(await load()).toEqual({ ok: true, value: NO_SETTINGS });
  });
});

test("settings survive saving the workbook and opening it again", async () => {
  const workbook = createWorkbook();
  await withExcel({ workbook }, () => save(SETTINGS));
  const again = await openWorkbook(await saveWorkbook(workbook), "b.xlsx");
  await withExcel({ workbook: again }, async () => {
    expect(await load()).toEqual({ ok: true, value: SETTINGS });
  });
});

test("saving again replaces the one part", async () => {
  const workbook = createWorkbook();
  await withExcel({ workbook }, async () => {
    await save(SETTINGS);
    await save({ ...SETTINGS, ignored: [], profile: { level: "xã" } });
    expect(workbook.customXmlParts).toHaveLength(1);
    expect(await load()).toEqual({
      ok: true,
      value: { ...SETTINGS, ignored: [], profile: { level: "xã" } },
    });
  });
});

test("what a newer version stored is not used and not lost", async () => {
  const workbook = createWorkbook();
  storePart(
    workbook,
    JSON.stringify({
      version: 3,
      theme: "sea",
      profile: { level: "liên xã", horizon: 2030, weights: [1, 2] },
      mappings: [{ sheet: "A", title: "B", columns: [{ column: 1, role: "photo" }] }],
      ignored: [{ id: "a", reason: "b", by: "Lan" }, { finding: "c" }],
    }),
  );
  await withExcel({ workbook }, async () => {
    expect(await load()).toEqual({
      ok: true,
      value: { profile: { horizon: 2030 }, mappings: [], ignored: [{ id: "a", reason: "b" }] },
    });
    await save({ profile: {}, mappings: [], ignored: [{ id: "a", reason: "mới" }] });
    expect(stored(workbook)).toEqual({
      version: 3,
      theme: "sea",
      profile: { level: "liên xã", weights: [1, 2] },
      mappings: [{ sheet: "A", title: "B", columns: [{ column: 1, role: "photo" }] }],
      ignored: [{ finding: "c" }, { id: "a", reason: "mới", by: "Lan" }],
    });
  });
});

test.each([["{broken"], ["[]"], ["<b/>"], ["{}"]])(
  "a damaged part (%s) is a failure, and the next save sets it aside",
  async (text) => {
    const workbook = createWorkbook();
    storePart(workbook, text);
    await withExcel({ workbook }, async () => {
      expect(await load()).toEqual({ ok: false, failure: { kind: "settings-damaged" } });
      await save(SETTINGS);
      expect(await load()).toEqual({ ok: true, value: SETTINGS });
      const [, aside] = workbook.customXmlParts;
      expect(workbook.customXmlParts).toHaveLength(2);
      expect(aside?.xml).toContain("urn:annex-reviewer:settings:damaged");
    });
  },
);

test("parts of other programs are left alone", async () => {
  const workbook = createWorkbook();
  workbook.customXmlParts.push({ id: newId(workbook), xml: '<a xmlns="urn:other"/>' });
  await withExcel({ workbook }, async () => {
    await save(SETTINGS);
    expect(workbook.customXmlParts[0]?.xml).toBe('<a xmlns="urn:other"/>');
  });
});

test("an Excel that fails while saving loses neither old nor damaged settings", async () => {
  for (let batch = 0; batch < 3; batch += 1) {
    for (let atAction = 0; atAction < 12; atAction += 1) {
      const workbook = createWorkbook();
      storePart(workbook, "{broken");
      const fault: Fault = { batch, atAction, kind: "stops", code: "InvalidOperation" };
      await withExcel({ workbook, faults: [fault] }, async () => {
        await createExcelSettings().save(SETTINGS);
      });
      expect(workbook.customXmlParts.map(({ xml }) => xml).join("")).toContain("{broken");
    }
  }
});
