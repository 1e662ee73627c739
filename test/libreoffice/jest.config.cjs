const unit = require("../../jest.config.cjs");

/** @type {import("jest").Config} */
module.exports = {
  ...unit,
  rootDir: "../..",
  roots: ["<rootDir>/test/libreoffice"],
  testPathIgnorePatterns: ["/node_modules/"],
  transform: {
    "^.+\\.(ts|tsx)$": [
      "ts-jest",
      { tsconfig: "<rootDir>/test/tsconfig.jest.json", diagnostics: false },
    ],
  },
  globalSetup: "<rootDir>/test/libreoffice/find-programs.ts",
  testTimeout: 120_000,
};
