/** Core's floors, lowest first: each imports only from those before it. See DECISIONS.md, "Floors and rooms". */
const FLOORS = [
  "text",
  "sheet",
  "model",
  "words",
  "reading",
  "recognise",
  "assess",
  "rules",
  "asking",
  "summary",
  "many",
];
const floors = FLOORS.map((floor, index) => ({
  name: `floor-${floor}`,
  comment: "within core no import runs up",
  severity: "error",
  from: { path: `^src/core/${floor}/` },
  to: { path: `^src/core/(${[...FLOORS.slice(index + 1), "review\\.ts"].join("|")})` },
}));
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: "error",
  from: { path: from },
  to: { pathNot: allowed },
});

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    { name: "no-cycle", severity: "error", from: {}, to: { circular: true } },
    {
      name: "no-orphan",
      severity: "error",
      from: { orphan: true, pathNot: ["^src/(taskpane\\.tsx|batch\\.ts)$", "\\.d\\.ts$"] },
      to: {},
    },
    ...floors,
    only(
      "core-imports-nothing",
      "^src/core/",
      "^src/core/",
      "core is pure: no packages, no Office",
    ),
    only(
      "strings-know-core",
      "^src/strings/",
      "(^src/(strings|core)/|^src/app/(failure|report/printed-words)\\.ts$)",
      "sentences know the data, what may fail, and what the printed review asks for",
    ),
    only("app-knows-core", "^src/app/", "^src/(app|core)/", "use cases speak through ports"),
    only(
      "files-know-core",
      "^src/files/",
      "(^src/(files|core)/|^src/app/failure\\.ts$|node_modules/(@e965/xlsx|fflate)/)",
      "file reading knows only the snapshot; it must run in a browser's worker too, so no Node",
    ),
    only(
      "excel-knows-app-and-core",
      "^src/excel/",
      "^src/(excel|app|core)/",
      "the only folder that says Excel",
    ),
    only(
      "ui-knows-app",
      "^src/ui/",
      "(^src/(ui|app|core|strings)/|node_modules/(@types/)?(react|react-dom|@fluentui)/)",
      "the pane never sees Office",
    ),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
