import { useI18n } from "#i18n/useI18n.ts";
import { useApp } from "#store/useApp.ts";
import { Button } from "#ui/Button.tsx";
import { CompactLabel, type Shown } from "#ui/CompactLabel.tsx";
import { Icon } from "#ui/Icon.tsx";

interface StepProps {
  /** When its words are seen. */
  readonly words?: Shown;
}

/** One step back. A button with nothing to do stays in place and keeps the focus. */
export function UndoButton({ words }: StepProps) {
  const { t } = useI18n();
  const canUndo = useApp((app) => app.timeline.past.length > 0);
  const undo = useApp((app) => app.undo);
  return (
    <Button look="quiet" aria-disabled={!canUndo} onClick={undo}>
      <Icon name="undo" />
      <CompactLabel shown={words}>{t("history.undo")}</CompactLabel>
    </Button>
  );
}

/** One step forward again. */
export function RedoButton({ words }: StepProps) {
  const { t } = useI18n();
  const canRedo = useApp((app) => app.timeline.future.length > 0);
  const redo = useApp((app) => app.redo);
  return (
    <Button look="quiet" aria-disabled={!canRedo} onClick={redo}>
      <Icon name="redo" />
      <CompactLabel shown={words}>{t("history.redo")}</CompactLabel>
    </Button>
  );
}
