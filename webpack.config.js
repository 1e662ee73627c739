const { existsSync, readFileSync } = require("node:fs");
const { homedir } = require("node:os");
const { join } = require("node:path");
const { gzipSync } = require("node:zlib");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");

/** The address in manifest.xml, good for development; a build for real use takes its own from ADDIN_URL. */
const developmentUrl = "https://localhost:3000";
/** Reserved for examples (RFC 2606), so a manifest built without ADDIN_URL reaches nobody. */
const placeholderUrl = "https://annex-reviewer.example";

const microsoftsOfficeJs = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const officeJsPackage = join(__dirname, "node_modules/@microsoft/office-js/dist");
/** What office.js itself loads on Windows, Mac and the web; the whole package is 86 MB. */
const officeJsFiles = [
  "office.js",
  "excel-win32-16.01.js",
  "excel-web-16.00.js",
  "excel-mac-16.00.js",
  "vi-vn/office_strings.js",
  "en-us/office_strings.js",
];

/** Budget of reference/performance.md: JavaScript before the first paint, gzip. */
const firstPaintBudget = 170 * 1024;

/** No frame-ancestors: browsers heed it in an HTTP header only, so it belongs to the web server. */
function contentSecurityPolicy(officeJs) {
  const officeJsOrigin = officeJs.startsWith("https://") ? ` ${new URL(officeJs).origin}` : "";
  return [
    "default-src 'none'",
    `script-src 'self'${officeJsOrigin}`,
    // Office.js and Fluent's Griffel insert style elements; a static host cannot make nonces.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** Windows trusts the certificate that `npx office-addin-dev-certs install` makes; a self-signed one it does not. */
function developmentServer() {
  const folder = join(homedir(), ".office-addin-dev-certs");
  const file = (name) => join(folder, name);
  if (!existsSync(file("localhost.crt"))) return "https";
  return {
    type: "https",
    options: { key: file("localhost.key"), cert: file("localhost.crt"), ca: file("ca.crt") },
  };
}

const firstPaintGuard = {
  apply(compiler) {
    compiler.hooks.afterEmit.tap("FirstPaintGuard", (compilation) => {
      const files = compilation.entrypoints.get("taskpane").getFiles();
      const sizes = files
        .filter((file) => file.endsWith(".js"))
        .map((file) => gzipSync(readFileSync(join(compiler.outputPath, file))).length);
      const total = sizes.reduce((sum, size) => sum + size, 0);
      const kilobytes = (total / 1024).toFixed(1);
      console.log(`first paint: ${kilobytes} KB gzip of ${firstPaintBudget / 1024} KB`);
      if (total <= firstPaintBudget) return;
      compilation.errors.push(new Error(`first paint needs ${kilobytes} KB gzip, over budget`));
    });
  },
};

module.exports = (_environment, { mode }) => {
  const production = mode === "production";
  const ownOfficeJs = process.env.OFFICEJS === "local";
  const officeJs = ownOfficeJs ? "office-js/office.js" : microsoftsOfficeJs;
  const addinUrl = process.env.ADDIN_URL ?? (production ? placeholderUrl : developmentUrl);
  if (!addinUrl.startsWith("https://")) throw new Error("ADDIN_URL must start with https://");

  return {
    name: "addin",
    mode,
    entry: { taskpane: "./src/taskpane.tsx" },
    output: {
      path: join(__dirname, "dist"),
      filename: production ? "[name].[contenthash:8].js" : "[name].js",
      chunkFilename: production ? "[name].[contenthash:8].js" : "[name].js",
      assetModuleFilename: "assets/[name].[contenthash:8][ext]",
      // Relative, so that the add-in may live in any folder of a web server.
      publicPath: "",
      clean: true,
    },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "ts-loader",
          // Types are checked by `npm run types`.
          options: { transpileOnly: true, compilerOptions: { noEmit: false } },
        },
      ],
    },
    // eval source maps would need 'unsafe-eval' in the policy.
    devtool: production ? false : "source-map",
    cache: { type: "filesystem", cacheDirectory: join(__dirname, ".cache/webpack") },
    performance: { hints: false },
    plugins: [
      new HtmlWebpackPlugin({
        template: "src/taskpane.html",
        filename: "taskpane.html",
        // Trident ignores modules: it shows the message of taskpane.html and no script error.
        scriptLoading: "module",
        officeJs,
        contentSecurityPolicy: contentSecurityPolicy(officeJs),
      }),
      new CopyWebpackPlugin({
        patterns: [
          { from: "assets/*.png" },
          { from: "src/support.html", to: "support.html" },
          {
            from: "manifest.xml",
            transform: (text) => text.toString().replaceAll(developmentUrl, addinUrl),
          },
          ...(ownOfficeJs
            ? officeJsFiles.map((file) => ({
                from: join(officeJsPackage, file),
                to: `office-js/${file}`,
                // Shipped as it is: its licence allows copies, not changed ones.
                info: { minimized: true },
              }))
            : []),
        ],
      }),
      firstPaintGuard,
    ],
    devServer: {
      server: developmentServer(),
      port: 3000,
      hot: false,
      headers: { "Access-Control-Allow-Origin": "*" },
      client: { overlay: false },
    },
  };
};
