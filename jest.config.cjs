/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  testPathIgnorePatterns: ["/node_modules/", "/test/browser/", "/test/libreoffice/"],
  transform: {
    // Types are checked by `npm run types`; here each file is only transpiled.
    "^.+\\.(ts|tsx)$": ["ts-jest", { tsconfig: "test/tsconfig.jest.json", diagnostics: false }],
  },
};
