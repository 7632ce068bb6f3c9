import { useEffect, useState } from "react";
import { part } from "#ui/part.tsx";

// Printing waits for nothing, so it is fetched as soon as somebody moves who may print a moment later.
const Printed = part(async () => (await import("./Printed.tsx")).Printed);
const signs = ["pointermove", "keydown", "scroll"] as const;

/** The sheet that is printed in the place of the page, whatever of it is in view. */
export function Paper() {
  const [isNear, setNear] = useState(false);

  // The window.
  useEffect(() => {
    const near = () => setNear(true);
    for (const sign of signs) window.addEventListener(sign, near, { once: true });
    return () => {
      for (const sign of signs) window.removeEventListener(sign, near);
    };
  }, []);

  // Without the sheet the page is printed, so nothing is said.
  return isNear && <Printed renderFailure={() => null} />;
}
