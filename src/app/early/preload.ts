/** Fetches a script for the app, which will import it, beside the app itself. */
export function preload(address: string): void {
  const link = document.createElement("link");
  link.rel = "modulepreload";
  link.href = address;
  // The app itself comes first.
  link.fetchPriority = "low";
  document.head.append(link);
}
