import { showChange } from "../../../src/app/report/show-change";

it.each([
  ["một hai ba bốn năm", "một hai BA bốn năm", "một hai ba bốn năm", "một hai BA bốn năm"],
  ["a b c d e f g h", "a b c d X f g h", "…c d e f g…", "…c d X f g…"],
  ["a b c", "a b c d", "…b c", "…b c d"],
  ["80", "Tối thiểu 80", "80", "Tối thiểu 80"],
  ["x", "", "x", ""],
])("%j → %j shows only what changes and the words around it", (was, becomes, shownWas, shown) => {
  expect(showChange(was, becomes)).toEqual({ was: shownWas, becomes: shown });
});

it("a change that nobody can see is not shown", () => {
  expect(showChange("Tỷ lệ  khai thác ", "Tỷ lệ khai thác")).toBeUndefined();
  expect(showChange("Tỷ lệ".normalize("NFD"), "Tỷ lệ")).toBeUndefined();
});
