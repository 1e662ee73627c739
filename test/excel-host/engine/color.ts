import { HostProblem } from "./host-problem";

const NAMED: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
};

/** "#ffee00", "FFEE00" or a colour's name; Excel answers upper case. */
export function asColor(value: unknown): string {
  if (typeof value !== "string") throw new HostProblem("InvalidArgument");
  const digits = /^#?([0-9a-f]{6})$/i.exec(value)?.[1];
  const color = digits === undefined ? NAMED[value.toLowerCase()] : `#${digits.toUpperCase()}`;
  if (color === undefined) throw new HostProblem("InvalidArgument");
  return color;
}
