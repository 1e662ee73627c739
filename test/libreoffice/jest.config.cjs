const unit = require("../../jest.config.cjs");

/** @type {import("jest").Config} */
module.exports = {
  ...unit,
  rootDir: "../..",
  roots: ["<rootDir>/test/libreoffice"],
  testPathIgnorePatterns: ["/node_modules/"],
  globalSetup: "<rootDir>/test/libreoffice/find-programs.ts",
  testTimeout: 120_000,
};
