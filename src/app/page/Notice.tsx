import { useContext } from "react";
import { openAgain } from "#app/openAgain.ts";
import { focusMeter } from "#features/meter/meterFocus.ts";
import { LinkNotice } from "#features/notice/LinkNotice.tsx";
import { StoreContext } from "#store/useApp.ts";

/** What could not be read in the link, and the way to what has not arrived. */
export function Notice() {
  const store = useContext(StoreContext);
  return (
    <LinkNotice
      onOpenAgain={async (link) => store !== null && (await openAgain(store, link))}
      onGone={focusMeter}
    />
  );
}
