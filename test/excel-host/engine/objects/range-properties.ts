import { formatArea } from "../../model/a1";
import { asList, asRecord } from "../arguments";
import type { Host } from "../host";
import type { HostObject } from "../host-class";
import { HostProblem } from "../host-problem";
import type { LiveRange } from "../live-ranges";
import { rangeClass } from "./range";
import { areaOf, qualified } from "./range-area";
import { rangeFormatClass } from "./range-format";
import { rangeReads } from "./range-reads";

type Call = (range: LiveRange, args: readonly unknown[], host: Host) => unknown;

/** Many cells, rows or columns at once; answers and settings are camelCase, as in the typings. */
export const rangeProperties: Readonly<Record<string, Call>> = {
  getCellProperties: (range, [wanted], host) => {
    const { rowCount, columnCount } = areaOf(range);
    return Array.from({ length: rowCount }, (_row, row) =>
      Array.from({ length: columnCount }, (_column, column) =>
        readProperties(cellOf(range, row, column, host), asRecord(wanted), host),
      ),
    );
  },
  getRowProperties: (range, [wanted], host) =>
    Array.from({ length: areaOf(range).rowCount }, (_row, row) =>
      readProperties(rowOf(range, row, host), asRecord(wanted), host),
    ),
  getColumnProperties: (range, [wanted], host) =>
    Array.from({ length: areaOf(range).columnCount }, (_column, column) =>
      readProperties(columnOf(range, column, host), asRecord(wanted), host),
    ),
};

export const rangePropertyChanges: Readonly<Record<string, Call>> = {
  setCellProperties: (range, [settings], host) => {
    const rows = asList(settings);
    const { rowCount, columnCount } = areaOf(range);
    if (rows.length !== rowCount) throw new HostProblem("InvalidArgument");
    rows.forEach((line, row) => {
      if (asList(line).length !== columnCount) throw new HostProblem("InvalidArgument");
      asList(line).forEach((cell, column) => {
        writeProperties(cellOf(range, row, column, host), cell, host);
      });
    });
  },
  setRowProperties: (range, [settings], host) => {
    const rows = asList(settings);
    if (rows.length !== areaOf(range).rowCount) throw new HostProblem("InvalidArgument");
    rows.forEach((row, index) => {
      writeProperties(rowOf(range, index, host), row, host);
    });
  },
  setColumnProperties: (range, [settings], host) => {
    const columns = asList(settings);
    if (columns.length !== areaOf(range).columnCount) throw new HostProblem("InvalidArgument");
    columns.forEach((column, index) => {
      writeProperties(columnOf(range, index, host), column, host);
    });
  },
};

function cellOf(range: LiveRange, row: number, column: number, host: Host): LiveRange {
  const area = areaOf(range);
  return host.live.create(range.sheet, {
    row: area.row + row,
    column: area.column + column,
    rowCount: 1,
    columnCount: 1,
  });
}

function rowOf(range: LiveRange, row: number, host: Host): LiveRange {
  const area = areaOf(range);
  return host.live.create(range.sheet, { ...area, row: area.row + row, rowCount: 1 });
}

function columnOf(range: LiveRange, column: number, host: Host): LiveRange {
  const area = areaOf(range);
  return host.live.create(range.sheet, { ...area, column: area.column + column, columnCount: 1 });
}

/** `{ format: { font: { bold: true } } }` asks for bold; the answer has the same shape. */
function readProperties(
  range: LiveRange,
  wanted: Readonly<Record<string, unknown>>,
  host: Host,
): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  for (const [name, ask] of Object.entries(wanted)) {
    if (ask === undefined || ask === false || ask === null) continue;
    if (name === "format") {
      answer[name] = readFormat(rangeFormatClass.of([range]), asRecord(ask), host);
    } else answer[name] = readOwn(range, name, host);
  }
  return answer;
}

function readOwn(range: LiveRange, name: string, host: Host): unknown {
  if (name === "address") return qualified(range.sheet.name, formatArea(areaOf(range)));
  const read = rangeReads[name];
  if (read === undefined) throw unknown(name);
  return read(range, host);
}

function readFormat(
  object: HostObject,
  wanted: Readonly<Record<string, unknown>>,
  host: Host,
): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  for (const [name, ask] of Object.entries(wanted)) {
    const child = object.opener(name)?.(host);
    if (child === undefined || child === null) answer[name] = reader(object, name)(host);
    else answer[name] = readFormat(child, asRecord(ask), host);
  }
  return answer;
}

function reader(object: HostObject, name: string): (host: Host) => unknown {
  const read = object.reader(name);
  if (read === undefined) throw unknown(name);
  return read;
}

function writeProperties(range: LiveRange, settings: unknown, host: Host): void {
  if (settings === null) return;
  for (const [name, value] of Object.entries(asRecord(settings))) {
    if (name === "format") writeInto(rangeFormatClass.of([range]), value, host);
    else writeInto(rangeClass.of(range), { [name]: value }, host);
  }
}

function writeInto(object: HostObject, settings: unknown, host: Host): void {
  for (const [name, value] of Object.entries(asRecord(settings))) {
    if (value === undefined || value === null) continue;
    const child = object.opener(name)?.(host);
    if (child !== undefined && child !== null) writeInto(child, value, host);
    else {
      const write = object.writer(name);
      if (write === undefined) throw unknown(name);
      write(value, host);
    }
  }
}

function unknown(name: string): HostProblem {
  return new HostProblem("TestHostNotImplemented", `property ${name} of cells`);
}
