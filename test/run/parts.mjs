import { join } from "node:path";

export const root = join(import.meta.dirname, "../..");
export const reports = join(root, "test-output/reports");

/** A tool that is right or not. `says` guards against one that is content because it looked at nothing. */
const check = (name, script, says) => ({ name, command: ["npm", "run", "-s", script], says });

/** A suite of Jest, which counts its own tests. */
function suite(name, config) {
  const report = join(reports, `${name.replaceAll(" ", "-")}.json`);
  const command = ["npx", "jest", "--config", config, "--json", "--outputFile", report];
  return { name, command, report };
}

const unit = suite("unit tests", "jest.config.cjs");
const browser = suite("browser tests", "test/browser/jest.config.cjs");
const libreoffice = suite("in LibreOffice", "test/libreoffice/jest.config.cjs");

const checks = [
  check("lint", "lint"),
  check("types", "types"),
  check("format", "format"),
  check("architecture", "fences", /\([1-9]\d* modules/),
  check("dead code", "unused"),
  check("manifest", "manifest", /no problem found/),
];

/** Proofs of minutes each, for CI only: add a `check` or a `suite`. */
const proofs = [];

/** The longest first: then both slots end at about the same time. */
export const runs = {
  verify: [unit, ...checks],
  test: [browser, unit, libreoffice, ...checks],
  prove: [browser, unit, libreoffice, ...checks, ...proofs],
};
