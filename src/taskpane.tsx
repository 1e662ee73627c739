import { createRoot } from "react-dom/client";

const root = document.getElementById("root");
if (root === null) throw new Error("taskpane.html has no #root");

void Office.onReady().then(() => {
  createRoot(root).render(<p>Rà soát phụ lục</p>);
});
