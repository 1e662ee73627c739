const transform = require("./test/jest-transform.cjs");

/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  testPathIgnorePatterns: ["/node_modules/", "/test/browser/", "/test/libreoffice/"],
  transform,
  // Two parts of the proof share the machine (test/run): patience costs nothing.
  testTimeout: 30_000,
};
