import { join } from "node:path";
import webpack from "webpack";
import { folders } from "./folders";

/** Both bundles: the add-in as users get it, and the page around it. */
export async function buildPreview(): Promise<void> {
  const addin: unknown = await import(join(folders.root, "webpack.config.js"));
  const page: unknown = await import(join(__dirname, "webpack.page.config.js"));
  const configure = defaultOf(addin) as (
    environment: object,
    options: { readonly mode: string },
  ) => webpack.Configuration;
  await bundle([configure({}, { mode: "production" }), defaultOf(page) as webpack.Configuration]);
}

/** Border: what a CommonJS module exports is `default` when imported. */
function defaultOf(module: unknown): unknown {
  return (module as { readonly default: unknown }).default;
}

function bundle(configurations: readonly webpack.Configuration[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const compiler = webpack([...configurations]);
    compiler.run((failure, stats) => {
      compiler.close(() => {
        if (failure !== null) reject(failure);
        else if (stats?.hasErrors() === true) reject(new Error(stats.toString("errors-only")));
        else resolve();
      });
    });
  });
}
