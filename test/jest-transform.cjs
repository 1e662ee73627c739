/**
 * Each file is only stripped of its types (`npm run types` checks them), imports and exports as written. Two
 * entries, because `<T>(value: T) => …` is a generic function in .ts and an element in .tsx.
 */
const strip = (tsx) => [
  "@swc/jest",
  {
    swcrc: false,
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript", tsx },
      transform: { react: { runtime: "automatic" }, verbatimModuleSyntax: true },
    },
    module: { type: "commonjs" },
  },
];

module.exports = { "^.+\\.ts$": strip(false), "^.+\\.tsx$": strip(true) };
