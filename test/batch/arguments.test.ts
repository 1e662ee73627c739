import { readArguments } from "../../src/batch/arguments";

const read = (line: string) => readArguments(line.split(" "));

it("files, folders and options may stand in any order", () => {
  expect(read("a.xlsx --json b --as-of=14/10/2023 --level xa --horizon=2030 --lang=en")).toEqual({
    paths: ["a.xlsx", "b"],
    json: true,
    help: false,
    language: "en",
    asOf: "2023-10-14",
    level: "xã",
    horizon: 2030,
  });
});

it.each([
  ["--as-of=31/02/2023", "--as-of", "31/02/2023"],
  ["--as-of=2023", "--as-of", "2023"],
  ["--level=thôn", "--level", "thôn"],
  ["--horizon=25", "--horizon", "25"],
  ["--lang=fr", "--lang", "fr"],
  ["--jsn", "--jsn", ""],
])("%s is refused by name", (line, option, value) => {
  expect(read(line)).toEqual({ option, value });
});
