import { buildPreview } from "./build";
import { localCertificate } from "./certificate";
import { folders } from "./folders";
import { servePreview } from "./server";

/** `npm start`: builds everything, then serves the preview until Ctrl+C. PORT chooses another port. */
async function start(): Promise<void> {
  console.log("Đang dựng phần bổ trợ… / Building the add-in…");
  await buildPreview();
  const port = Number(process.env["PORT"] ?? 3000);
  const { address } = await servePreview(port, await localCertificate(folders.cache));
  console.log(`
  Xem thử / Preview:  ${address}

  Trình duyệt sẽ cảnh báo về chứng chỉ tự ký của máy này: chọn "Nâng cao" rồi "Tiếp tục tới localhost".
  The browser will warn about this machine's self-signed certificate: choose "Advanced", then "Continue to localhost".

  Ctrl+C để dừng / to stop.
`);
}

start().catch((failure: unknown) => {
  const isTaken = failure instanceof Error && "code" in failure && failure.code === "EADDRINUSE";
  const port = process.env["PORT"] ?? "3000";
  const advice = `Cổng ${port} đang được dùng / port ${port} is taken: PORT=3001 npm start`;
  console.error(isTaken ? advice : failure);
  process.exitCode = 1;
});
