import { useTexts } from "#ui/useTexts.ts";
import { PowerFigure } from "./PowerFigure.tsx";

/** What neither the table nor the meter shows: who decides more, and who less, than its size. */
export function Charts() {
  useTexts("charts", "power", "engine");
  return <PowerFigure />;
}
