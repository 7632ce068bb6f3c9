import { useEffect } from "react";
import { useI18n } from "#i18n/useI18n.ts";
import { EdgeNote } from "#ui/EdgeNote.tsx";
import { useAnnounce } from "#ui/LiveRegion.tsx";
import { Working } from "#ui/Working.tsx";

/** Milliseconds after which somebody who sees nothing is told. */
const patience = 1000;

interface OnItsWayProps {
  /** What was asked for is no longer wanted. */
  readonly onCancel: () => void;
}

/**
 * Says at the edge of the window that what was asked for comes later, once that takes a moment. Escape
 * gives it up, as it closes what has come.
 */
export function OnItsWay({ onCancel }: OnItsWayProps) {
  const { t } = useI18n();
  const announce = useAnnounce();
  const text = t("app.loading");

  // The live region, and time.
  useEffect(() => {
    let takeBack: () => void = () => undefined;
    const timer = setTimeout(() => {
      takeBack = announce(text);
    }, patience);
    return () => {
      clearTimeout(timer);
      // Whoever comes to the live region later must not read that something is on its way.
      takeBack();
    };
  }, [announce, text]);

  // The window: before a panel that stands open below hears of the key.
  useEffect(() => {
    const cancel = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      onCancel();
    };
    window.addEventListener("keydown", cancel, { capture: true });
    return () => window.removeEventListener("keydown", cancel, { capture: true });
  }, [onCancel]);

  return (
    <Working>
      <EdgeNote>{text}</EdgeNote>
    </Working>
  );
}
