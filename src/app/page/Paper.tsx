import { useEffect, useState } from "react";
import { part } from "#ui/part.tsx";

// Printing waits for nothing, so it is fetched as soon as somebody moves who may print a moment later,
// and for who prints without that once the page has been at rest for a while.
const Printed = part(async () => (await import("./Printed.tsx")).Printed);
const signs = ["pointermove", "keydown", "scroll"] as const;
/** Milliseconds after which all that the page shows has come, on a slow line too. */
const patience = 3000;

/** The sheet that is printed in the place of the page, whatever of it is in view. */
export function Paper() {
  const [isNear, setNear] = useState(false);

  // The window.
  useEffect(() => {
    const near = () => setNear(true);
    for (const sign of signs) window.addEventListener(sign, near, { once: true });
    const stopWaiting = whenAtRest(near);
    return () => {
      for (const sign of signs) window.removeEventListener(sign, near);
      stopWaiting();
    };
  }, []);

  // Without the sheet the page is printed, so nothing is said.
  return isNear && <Printed renderFailure={() => null} />;
}

/** Calls back a while after the page was loaded, until the returned function is called. */
function whenAtRest(listener: () => void): () => void {
  let timer = 0;
  const wait = () => {
    timer = window.setTimeout(listener, patience);
  };
  if (document.readyState === "complete") wait();
  else window.addEventListener("load", wait, { once: true });
  return () => {
    window.removeEventListener("load", wait);
    window.clearTimeout(timer);
  };
}
