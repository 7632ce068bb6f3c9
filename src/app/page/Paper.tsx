import { useEffect, useState, type ComponentType } from "react";
import { flushSync } from "react-dom";
import { useI18n } from "#i18n/useI18n.ts";
import { PartBoundary } from "#ui/PartBoundary.tsx";

/** What somebody does who may print a moment later. */
const signs = ["pointermove", "pointerdown", "keydown", "scroll"] as const;

/** The sheet that is printed in the place of the page, whatever of it is in view. */
export function Paper() {
  const { catalogue } = useI18n();
  const [Sheet, setSheet] = useState<ComponentType | null>(null);
  const [isPrinting, setPrinting] = useState(false);

  // The window. Printing waits for nothing, so the sheet is fetched before; without it the page is
  // printed.
  useEffect(() => {
    const fetchSheet = async () => {
      try {
        const [{ PaperSheet }] = await Promise.all([
          import("./PaperSheet.tsx"),
          catalogue.chapters.paper(),
        ]);
        setSheet(() => PaperSheet);
      } catch {
        return;
      }
    };
    for (const sign of signs) window.addEventListener(sign, fetchSheet, { once: true });
    return () => {
      for (const sign of signs) window.removeEventListener(sign, fetchSheet);
    };
  }, [catalogue]);

  // The printer: some browsers tell of it by the one event, some by the other.
  useEffect(() => {
    const paper = window.matchMedia("print");
    const follow = ({ type }: Event) =>
      flushSync(() => setPrinting(type === "beforeprint" || paper.matches));
    paper.addEventListener("change", follow);
    for (const name of ["beforeprint", "afterprint"]) window.addEventListener(name, follow);
    return () => {
      paper.removeEventListener("change", follow);
      for (const name of ["beforeprint", "afterprint"]) window.removeEventListener(name, follow);
    };
  }, []);

  return (
    Sheet !== null &&
    isPrinting && (
      <PartBoundary>
        <Sheet />
      </PartBoundary>
    )
  );
}
