import { parseArea } from "../../model/a1";
import type { Area } from "../../model/area";
import { asText } from "../arguments";
import { HostProblem } from "../host-problem";
import { rangeClass } from "./range";
import { areaOf } from "./range-area";

/** A Range, or an address on the same sheet. */
export function areaGiven(argument: unknown): Area {
  const range = rangeClass.targetOf(argument);
  if (range !== undefined) return areaOf(range);
  const area = parseArea(asText(argument).replace(/^.*!/, ""));
  if (area === null) throw new HostProblem("InvalidArgument");
  return area;
}
