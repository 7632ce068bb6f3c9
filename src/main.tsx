import { createRoot } from "react-dom/client";
import { importAgain } from "#app/browser/importAgain.ts";
import { Root } from "#app/page/Root.tsx";
import { start } from "#app/start.ts";

Object.assign(globalThis, { importAgain });
const root = document.getElementById("root");
if (root === null) throw new Error("The page has no #root");
void open(root);

// Not awaited here: what is loaded later shares the first file, and would have to wait for it.
async function open(element: HTMLElement): Promise<void> {
  const started = await start(window);
  if (import.meta.env.MODE === "lab") {
    const { exposeLab } = await import("#app/lab.ts");
    exposeLab(started.store, started.languages, window);
  }
  createRoot(element).render(<Root {...started} />);
}
