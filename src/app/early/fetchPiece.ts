/**
 * Fetches a page that was drawn at build and hands on its root. The browser reads it as a document
 * of its own: nothing in it runs, and no text of ours is made into elements.
 */
export function fetchPiece(address: string, take: (root: Element) => void): void {
  const request = new XMLHttpRequest();
  request.open("GET", address);
  request.responseType = "document";
  // One that does not come is not missed: the app draws the page anyway.
  request.addEventListener("load", () => {
    const root = request.status === 200 ? request.responseXML?.getElementById("root") : null;
    if (root) take(root);
  });
  request.send();
}
