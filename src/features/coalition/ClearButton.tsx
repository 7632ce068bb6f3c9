import { flushSync } from "react-dom";
import { useI18n } from "#i18n/useI18n.ts";
import { useSubject } from "#store/subject.tsx";
import { useApp } from "#store/useApp.ts";
import { Button } from "#ui/Button.tsx";

interface ClearButtonProps {
  /** The button goes with what it clears: the focus has to go somewhere. */
  readonly onCleared: () => void;
}

/** Empties the coalition as one step; it can be undone. */
export function ClearButton({ onCleared }: ClearButtonProps) {
  const { t } = useI18n();
  const { isEmpty } = useSubject().standing;
  const clear = useApp((app) => app.clear);
  if (isEmpty) return null;
  return (
    <Button
      look="quiet"
      onClick={() => {
        flushSync(clear);
        onCleared();
      }}
    >
      {t("coalition.clear")}
    </Button>
  );
}
