import { showInput } from "../../../src/ui/findings/show-input";

test.each([
  [null, "General", ""],
  [0.955, "0.0%", "95,5%"],
  [0.07, "0%", "7%"],
  [1234.5, "General", "1.234,5"],
  ["=1+1", "General", "=1+1"],
  [{ formula: "=SUM(A1:A2)" }, "General", "=SUM(A1:A2)"],
  [{ error: "#N/A" }, "General", "#N/A"],
  [true, "General", "true"],
])("%j under %s shows as %j", (input, numberFormat, shown) => {
  expect(showInput("vi", input, numberFormat)).toBe(shown);
});
