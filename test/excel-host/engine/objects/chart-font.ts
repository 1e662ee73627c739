import type { ChartFont } from "../../model/decorations";
import { asBoolean, asNumber, asText } from "../arguments";
import { asColor } from "../color";
import { defineClass } from "../host-class";

export const chartFontClass = defineClass<ChartFont>("ChartFont", {
  read: {
    name: ({ name }) => name ?? "Calibri",
    size: ({ size }) => size ?? 10,
    bold: ({ bold }) => bold ?? false,
    color: ({ color }) => color ?? "#595959",
  },
  write: {
    name: (font, value) => {
      font.name = asText(value);
    },
    size: (font, value) => {
      font.size = asNumber(value);
    },
    bold: (font, value) => {
      font.bold = asBoolean(value);
    },
    color: (font, value) => {
      font.color = asColor(value);
    },
  },
});
