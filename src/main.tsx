import { startTransition } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { bringTypeface } from "#app/browser/bringTypeface.ts";
import { connectBrowser } from "#app/browser/connectBrowser.ts";
import { importAgain } from "#app/browser/importAgain.ts";
import { takeOver } from "#app/browser/takeOver.ts";
import { Root } from "#app/page/Root.tsx";
import { askForFacts } from "#features/headline/facts.ts";
import { start } from "#app/start.ts";

Object.assign(globalThis, { importAgain });
const root = document.getElementById("root");
if (root === null) throw new Error("The page has no #root");
const unstarted = document.getElementById("unstarted");
unstarted?.remove();
void open(root).catch((error: unknown) => {
  if (unstarted !== null) {
    // It waits for what may still come: nothing does now.
    unstarted.style.visibility = "visible";
    document.body.append(unstarted);
  }
  throw error;
});

// Not awaited here: what is loaded later shares the first file, and would have to wait for it.
async function open(element: HTMLElement): Promise<void> {
  const page = takeOver(document, globalThis.early);
  const { isDrawn, ...started } = await start(window, page);
  if (import.meta.env.MODE === "lab") {
    const { exposeLab } = await import("#app/lab.ts");
    exposeLab(started.store, started.languages, window);
  }
  // Before anything is drawn: nobody can go Back unheard.
  connectBrowser(started.store, { ...started, page: window });
  const { language } = started.store.getState();
  // Preloaded beside the app: here before they are drawn, so that their place is never empty.
  if (!page.isAsAsked) askForFacts(started.languages.of(language).catalogue);
  const asked = started.store.getState().timeline.present;
  const answer = () => {
    page.finish();
    bringTypeface(document);
  };
  const finish = () => {
    // The page held something for what was asked. If that is another thing by now, it is drawn anew.
    if (isDrawn && started.store.getState().timeline.present !== asked) {
      drawn?.unmount();
      createRoot(element).render(<Root {...started} onDrawn={answer} />);
    } else answer();
  };
  // What was opened in a page that is about something else is drawn in the effects of this drawing.
  const onDrawn = () => (page.isAsAsked ? queueMicrotask(finish) : void setTimeout(finish));
  let drawn: ReturnType<typeof hydrateRoot> | null = null;
  // In pieces, so that the page can be scrolled meanwhile.
  startTransition(() => {
    const app = <Root {...started} onDrawn={onDrawn} />;
    if (isDrawn) drawn = hydrateRoot(element, app);
    else createRoot(element).render(app);
  });
}
