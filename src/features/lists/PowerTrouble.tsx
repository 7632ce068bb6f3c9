import { useI18n } from "#i18n/useI18n.ts";
import type { ChamberPower } from "#store/usePower.ts";
import { RetryNote } from "#ui/RetryNote.tsx";

/** Why there is no power to be shown. */
export function PowerTrouble({ power }: { readonly power: ChamberPower }) {
  const { t } = useI18n();
  const { state, line, edition } = power;
  switch (state.kind) {
    case "nobody":
      return <p>{t("power.nobody", { line, counted: edition.ledger.counted })}</p>;
    case "problem":
      return <p>{t(`finder.problem.${state.problem.kind}`, { value: state.problem.value })}</p>;
    case "failed":
      return (
        <RetryNote text={t("engine.failed")} retryLabel={t("engine.retry")} onRetry={state.retry} />
      );
    default:
      return null;
  }
}
