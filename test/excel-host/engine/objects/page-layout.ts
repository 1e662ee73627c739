import type { Area } from "../../model/area";
import type { MarginSide } from "../../model/decorations";
import type { Sheet } from "../../model/sheet";
import { asBoolean, asNumber, asOneOf, asRecord, asText } from "../arguments";
import type { Host } from "../host";
import { defineClass, type HostClass } from "../host-class";
import { rangeClass } from "./range";
import { areaGiven } from "./range-argument";
import { rangeAreasClass } from "./range-areas";

const PAPERS = ["Letter", "Legal", "A3", "A4", "A5"] as const;
const POINTS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };
const SIDES: readonly MarginSide[] = ["top", "bottom", "left", "right", "header", "footer"];

export const pageLayoutClass: HostClass<Sheet> = defineClass<Sheet>("PageLayout", {
  read: {
    orientation: ({ pageLayout }) => pageLayout.orientation,
    paperSize: ({ pageLayout }) => pageLayout.paperSize,
    zoom: ({ pageLayout }) => pageLayout.zoom,
    centerHorizontally: ({ pageLayout }) => pageLayout.centerHorizontally,
    topMargin: ({ pageLayout }) => pageLayout.margins.top,
    bottomMargin: ({ pageLayout }) => pageLayout.margins.bottom,
    leftMargin: ({ pageLayout }) => pageLayout.margins.left,
    rightMargin: ({ pageLayout }) => pageLayout.margins.right,
    headerMargin: ({ pageLayout }) => pageLayout.margins.header,
    footerMargin: ({ pageLayout }) => pageLayout.margins.footer,
  },
  write: {
    orientation: ({ pageLayout }, value) => {
      pageLayout.orientation = asOneOf(value, ["Portrait", "Landscape"]);
    },
    paperSize: ({ pageLayout }, value) => {
      pageLayout.paperSize = asOneOf(value, PAPERS);
    },
    zoom: ({ pageLayout }, value) => {
      pageLayout.zoom = asRecord(value);
    },
    centerHorizontally: ({ pageLayout }, value) => {
      pageLayout.centerHorizontally = asBoolean(value);
    },
    topMargin: setMargin("top"),
    bottomMargin: setMargin("bottom"),
    leftMargin: setMargin("left"),
    rightMargin: setMargin("right"),
    headerMargin: setMargin("header"),
    footerMargin: setMargin("footer"),
  },
  open: { headersFooters: (sheet) => headerFooterGroupClass.of(sheet) },
  call: {
    getPrintAreaOrNullObject: (sheet, _args, host) => {
      const { printArea } = sheet.pageLayout;
      return printArea === null ? null : rangeAreasClass.of([host.live.create(sheet, printArea)]);
    },
    getPrintTitleRowsOrNullObject: (sheet, _args, host) =>
      rangeOrNull(sheet, sheet.pageLayout.titleRows, host),
  },
  change: {
    setPrintArea: ({ pageLayout }, [area]) => {
      pageLayout.printArea = areaGiven(area);
    },
    setPrintTitleRows: ({ pageLayout }, [rows]) => {
      pageLayout.titleRows = areaGiven(rows);
    },
    setPrintMargins: ({ pageLayout }, [unit, options]) => {
      const factor = POINTS[asText(unit)] ?? 1;
      const given = asRecord(options);
      const changed = SIDES.flatMap((side): [MarginSide, number][] =>
        given[side] === undefined ? [] : [[side, asNumber(given[side]) * factor]],
      );
      pageLayout.margins = { ...pageLayout.margins, ...Object.fromEntries(changed) };
    },
  },
});

function setMargin(side: MarginSide) {
  return ({ pageLayout }: Sheet, value: unknown) => {
    pageLayout.margins = { ...pageLayout.margins, [side]: asNumber(value) };
  };
}

function rangeOrNull(sheet: Sheet, area: Area | null, host: Host) {
  return area === null ? null : rangeClass.of(host.live.create(sheet, area));
}

const STATES = ["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"] as const;

const headerFooterGroupClass = defineClass<Sheet>("HeaderFooterGroup", {
  read: { state: ({ pageLayout }) => pageLayout.headersFooters.state },
  write: {
    state: ({ pageLayout }, value) => {
      pageLayout.headersFooters.state = asOneOf(value, STATES);
    },
  },
  open: {
    defaultForAllPages: (sheet) => headerFooterClass.of({ sheet, pages: "default" }),
    firstPage: (sheet) => headerFooterClass.of({ sheet, pages: "first" }),
    oddPages: (sheet) => headerFooterClass.of({ sheet, pages: "odd" }),
    evenPages: (sheet) => headerFooterClass.of({ sheet, pages: "even" }),
  },
});

type Pages = { readonly sheet: Sheet; readonly pages: string };

const PLACES = [
  "leftHeader",
  "centerHeader",
  "rightHeader",
  "leftFooter",
  "centerFooter",
  "rightFooter",
] as const;

const headerFooterClass = defineClass<Pages>("HeaderFooter", {
  read: Object.fromEntries(PLACES.map((place) => [place, (pages: Pages) => textAt(pages, place)])),
  write: Object.fromEntries(
    PLACES.map((place) => [
      place,
      ({ sheet, pages }: Pages, value: unknown) => {
        sheet.pageLayout.headersFooters.texts.set(`${pages}.${place}`, asText(value));
      },
    ]),
  ),
});

function textAt({ sheet, pages }: Pages, place: string): string {
  return sheet.pageLayout.headersFooters.texts.get(`${pages}.${place}`) ?? "";
}
