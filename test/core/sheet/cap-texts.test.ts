import { capTexts } from "../../../src/core/sheet/cap-texts";
import { textAt, valueAt } from "../../../src/core/sheet/snapshot";
import { sheetOf } from "../../sheets/table";

const LONGEST = 32_767;
const sheetWith = (text: string) => sheetOf(`\nSTT | Nội dung\n1 | ${text}\n`);

test("a text longer than Excel keeps is cut, in value and in what is shown", () => {
  const sheet = capTexts(sheetWith("a".repeat(LONGEST + 1)));
  expect(textAt(sheet, 1, 1)).toHaveLength(LONGEST);
  expect(valueAt(sheet, 1, 1)).toHaveLength(LONGEST);
  expect(textAt(sheet, 0, 1)).toBe("Nội dung");
});

test("a sheet without such texts is not copied", () => {
  const sheet = sheetWith("a".repeat(LONGEST));
  expect(capTexts(sheet)).toBe(sheet);
});
