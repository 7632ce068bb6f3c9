import { useI18n } from "#i18n/useI18n.ts";
import { useApp } from "#store/useApp.ts";
import { Button } from "#ui/Button.tsx";
import { CompactLabel } from "#ui/CompactLabel.tsx";
import { Icon } from "#ui/Icon.tsx";

/** One step back and forward. A button with nothing to do stays in place and keeps the focus. */
export function HistoryButtons() {
  const { t } = useI18n();
  const canUndo = useApp((app) => app.timeline.past.length > 0);
  const canRedo = useApp((app) => app.timeline.future.length > 0);
  const undo = useApp((app) => app.undo);
  const redo = useApp((app) => app.redo);
  return (
    <>
      <Button look="quiet" aria-disabled={!canUndo} onClick={undo}>
        <Icon name="undo" />
        <CompactLabel>{t("history.undo")}</CompactLabel>
      </Button>
      <Button look="quiet" aria-disabled={!canRedo} onClick={redo}>
        <Icon name="redo" />
        <CompactLabel>{t("history.redo")}</CompactLabel>
      </Button>
    </>
  );
}
