import fc from "fast-check";

/**
 * The same cases in every run, so that a red test is about the change at hand. `FAST_CHECK_SEED=random`
 * looks for new ones; what it finds becomes an example of its own.
 */
const seed = process.env["FAST_CHECK_SEED"] ?? "20231014";
if (seed !== "random") fc.configureGlobal({ seed: Number(seed) });
