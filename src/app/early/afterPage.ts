import type { Early } from "./early.ts";
import type { CountingData } from "./countingData.ts";
import { countedHeadline, type CountedHeadline } from "./countedHeadline.ts";

/** Written in by the build. */
declare const COUNTING_DATA: CountingData;

// Runs behind the drawn page: a link to another scenario of it gets its own verdict at once.
document.currentScript?.remove();
const html = document.documentElement;
const { early } = globalThis;
if (early !== undefined && html.dataset["early"] === "other-scenario") {
  const headline = countedHeadline(location.search, COUNTING_DATA);
  early.show = () => {
    takePiece(early);
    if (headline !== null) write(headline);
  };
  early.show();
}

/** Puts the page of another edition in the place of the first one's, if it has come. */
function takePiece(page: Early) {
  const { piece } = page;
  if (piece === null) return;
  document.getElementById("root")?.replaceChildren(...document.adoptNode(piece.root).childNodes);
  page.piece = null;
  page.drawn = piece.edition;
  html.dataset["figures"] = "";
}

/** Writes what the app is going to say: the same sentence, at the same place. */
function write({ before, outcome, after, isReached, share, members }: CountedHeadline) {
  const [first, middle, last] = document.querySelectorAll<HTMLElement>("[data-headline] > span");
  if (first === undefined || middle === undefined || last === undefined) return;
  first.textContent = before;
  middle.textContent = outcome;
  middle.dataset["outcome"] = isReached ? "reached" : "short";
  last.textContent = after;
  html.style.setProperty("--counted", String(share));
  for (const id of members) {
    const box = document.querySelector<HTMLInputElement>(`input[data-id="${id}"]`);
    if (box !== null) box.checked = true;
    box?.closest("tr")?.setAttribute("data-role", "government");
  }
  html.dataset["counted"] = "";
}
