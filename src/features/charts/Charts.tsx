import { useTexts } from "#ui/arrival.tsx";
import { PowerFigure } from "./PowerFigure.tsx";

/** What neither the table nor the meter shows: who decides more, and who less, than its size. */
export function Charts() {
  useTexts("charts", "power", "engine");
  return <PowerFigure />;
}
