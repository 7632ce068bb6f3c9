import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { useTexts } from "#ui/arrival.tsx";
import { PaperSheet } from "./PaperSheet.tsx";

/** The sheet while it is printed; nothing before and afterwards. */
export function Printed() {
  useTexts("paper", "standfirst", "chamber");
  const [isPrinting, setPrinting] = useState(() => window.matchMedia("print").matches);

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

  return isPrinting && <PaperSheet />;
}
