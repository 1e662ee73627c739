const { join } = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");

const root = join(__dirname, "../../..");

/** The page around the pane. Not part of the add-in: it goes to .cache, never to dist. */
module.exports = {
  name: "preview-page",
  mode: "production",
  // Only we load it, and minifying it took half a minute.
  optimization: { minimize: false },
  context: __dirname,
  entry: "./page/main.tsx",
  output: {
    path: join(root, ".cache/preview-page"),
    filename: "preview.js",
    chunkFilename: "[name].js",
    publicPath: "/preview/",
    clean: true,
  },
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: "ts-loader",
        options: {
          transpileOnly: true,
          configFile: join(root, "test/tsconfig.json"),
          compilerOptions: { noEmit: false },
        },
      },
    ],
  },
  devtool: false,
  cache: { type: "filesystem", cacheDirectory: join(root, ".cache/webpack") },
  performance: { hints: false },
  plugins: [
    new CopyWebpackPlugin({
      patterns: [
        { from: "page/index.html", to: "index.html" },
        { from: "page/preview.css", to: "preview.css" },
      ],
    }),
  ],
};
