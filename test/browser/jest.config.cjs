const unit = require("../../jest.config.cjs");

/** @type {import("jest").Config} */
module.exports = {
  ...unit,
  rootDir: "../..",
  roots: ["<rootDir>/test/browser"],
  testPathIgnorePatterns: ["/node_modules/"],
  globalSetup: "<rootDir>/test/browser/serve.ts",
  globalTeardown: "<rootDir>/test/browser/stop-serving.ts",
  testTimeout: 60_000,
  // Chromium takes a core of its own.
  maxWorkers: 1,
};
