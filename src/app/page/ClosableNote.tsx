import type { ReactNode } from "react";
import { focusMeter } from "#features/meter/meterFocus.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { EdgeNote } from "#ui/EdgeNote.tsx";

interface ClosableNoteProps {
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A note at the edge of the window until it is closed: its button goes with it, the meter stays. */
export function ClosableNote({ onClose, children }: ClosableNoteProps) {
  const { t } = useI18n();

  function close() {
    focusMeter();
    onClose();
  }

  return <EdgeNote close={{ label: t("app.close"), onClose: close }}>{children}</EdgeNote>;
}
