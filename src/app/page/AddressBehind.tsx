import { useState } from "react";
import { useI18n } from "#i18n/useI18n.ts";
import { useApp } from "#store/useApp.ts";
import { ClosableNote } from "./ClosableNote.tsx";

/** Says that the address does not follow, where the browser takes none. The wall has the code of it. */
export function AddressBehind() {
  const isAddressBehind = useApp((app) => app.isAddressBehind);
  return isAddressBehind && <Word />;
}

function Word() {
  const { t } = useI18n();
  const [isRead, setRead] = useState(false);
  if (isRead) return null;
  return <ClosableNote onClose={() => setRead(true)}>{t("app.addressBehind")}</ClosableNote>;
}
