import { readNumber } from "../../../src/core/text/read-number";
import { readTypedNumber } from "../../../src/core/text/typed-number";

describe("numbers as they are typed", () => {
  it.each([
    ["80", { value: 80 }],
    ["03", { value: 3 }],
    ["99,6", { value: 99.6, style: "vi" }],
    ["14.7", { value: 14.7, style: "en" }],
    ["1.234,5", { value: 1234.5, style: "vi" }],
    ["1,234.5", { value: 1234.5, style: "en" }],
    ["1.234.567", { value: 1234567, style: "vi" }],
    ["1,234,567", { value: 1234567, style: "en" }],
    ["1 234 567", { value: 1234567 }],
    ["1 234,5", { value: 1234.5, style: "vi" }],
    ["1.130", { value: 1130, other: 1.13 }],
    ["1,130", { value: 1.13, other: 1130 }],
    ["0.125", { value: 0.125, style: "en" }],
    ["0,125", { value: 0.125, style: "vi" }],
    ["1.2.3", undefined],
    ["1,23,456", undefined],
    ["12..5", undefined],
    ["", undefined],
  ])("%s", (digits, number) => {
    expect(readNumber(digits)).toEqual(number);
  });

  it.each([
    ["95%", { value: 0.95, numberFormat: "0%" }],
    ["99,6%", { value: 0.996, numberFormat: "0.0%" }],
    ["95 %", { value: 0.95, numberFormat: "0%" }],
    ["6.065,2", { value: 6065.2, numberFormat: "0.0" }],
    ["-3,26", { value: -3.26, numberFormat: "0.00" }],
    ["1OO%", { value: 1, numberFormat: "0%" }],
    ["120", { value: 120, numberFormat: "General" }],
    ["1.130", undefined],
    ["O", undefined],
    ["03 sáng kiến", undefined],
    ["111/238", undefined],
    ["-", undefined],
  ])("the cell %s", (text, number) => {
    expect(readTypedNumber(text)).toEqual(number);
  });
});
