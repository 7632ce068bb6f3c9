import { useState } from "react";
import { focusMeter } from "#features/meter/meterFocus.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useApp } from "#store/useApp.ts";
import { EdgeNote } from "#ui/EdgeNote.tsx";

/** Says that the address does not follow, where the browser takes none. The wall has the code of it. */
export function AddressBehind() {
  const isAddressBehind = useApp((app) => app.isAddressBehind);
  return isAddressBehind && <Word />;
}

function Word() {
  const { t } = useI18n();
  const [isRead, setRead] = useState(false);
  if (isRead) return null;

  function close() {
    // The button goes with the note, the meter stays.
    focusMeter();
    setRead(true);
  }

  return (
    <EdgeNote close={{ label: t("app.close"), onClose: close }}>{t("app.addressBehind")}</EdgeNote>
  );
}
