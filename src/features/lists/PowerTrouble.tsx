import { useI18n } from "#i18n/useI18n.ts";
import { powerTrouble } from "#words/powerTrouble.ts";
import type { ChamberPower } from "#asking/usePower.ts";
import { RetryNote } from "#ui/RetryNote.tsx";

/** Why there is no power to be told. */
export function PowerTrouble({ power }: { readonly power: ChamberPower }) {
  const { t } = useI18n();
  const trouble = powerTrouble(power);
  if (trouble === null) return null;
  const { id, values, retry } = trouble;
  return <RetryNote text={t(id, values)} retryLabel={t("engine.retry")} onRetry={retry} />;
}
