import { createServer, type Server } from "node:https";
import type { Certificate } from "./certificate";
import { fileAt } from "./served-file";

/** Office.js starts only from https, and only when page and pane share a host name. */
export async function servePreview(
  port: number,
  { key, cert }: Certificate,
): Promise<{ readonly address: string; readonly close: () => Promise<void> }> {
  const server = createServer({ key, cert }, (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "https://localhost");
    const file = fileAt(decodeURIComponent(pathname));
    // Office.js loads its parts with crossorigin=anonymous.
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Content-Type", file?.type ?? "text/plain");
    response.writeHead(file === undefined ? 404 : 200);
    response.end(file?.body ?? `${pathname} is not here`);
  });
  await listen(server, port);
  const taken = server.address();
  if (taken === null || typeof taken === "string") throw new Error("the server has no port");
  return {
    address: `https://localhost:${String(taken.port)}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", () => {
      resolve();
    });
  });
}
