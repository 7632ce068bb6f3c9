import { useState } from "react";
import { useI18n } from "#i18n/useI18n.ts";
import { Button } from "#ui/Button.tsx";
import { useAnnounce } from "#ui/LiveRegion.tsx";

interface OpenAgainProps {
  /** Asks for the parliament of the link; resolves to whether it has come. */
  readonly onAsk: () => Promise<boolean>;
}

/** Asks again for a parliament that did not arrive, and says if it did not once more. */
export function OpenAgain({ onAsk }: OpenAgainProps) {
  const { t } = useI18n();
  const announce = useAnnounce();
  const [state, setState] = useState<"new" | "asking" | "failed">("new");

  async function ask() {
    setState("asking");
    const hasCome = await onAsk();
    // It may have come too late to be opened: the next press opens it.
    setState(hasCome ? "new" : "failed");
    if (!hasCome) announce(t("notice.stillNotFetched"));
  }

  return (
    <>
      {state === "failed" && <span>{t("notice.stillNotFetched")}</span>}
      <Button onClick={() => void (state === "asking" || ask())}>
        {t(state === "asking" ? "notice.asking" : "notice.again")}
      </Button>
    </>
  );
}
