import type { Asked, Asking } from "#asking/useAnswer.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { NoAnswer } from "#ui/NoAnswer.tsx";
import { Working } from "#ui/Working.tsx";
import { engineFailure } from "#words/engineTrouble.ts";

interface AwaitedProps {
  readonly asking: Asking<Asked>;
  /** Whether the answer, or the rest of it, is still to come. */
  readonly isWorking: boolean;
}

/** What stands there for an answer that is on its way or failed; nothing once it has come. */
export function Awaited({ asking: { last, retry, cancel }, isWorking }: AwaitedProps) {
  const i18n = useI18n();
  if (isWorking) {
    return (
      <Working cancel={{ label: i18n.t("engine.cancel"), onCancel: cancel }}>
        {i18n.t("finder.working")}
      </Working>
    );
  }
  if (last?.isCurrent !== true || last.answer.kind !== "failed") return null;
  const { failures } = last;
  return <NoAnswer text={engineFailure(failures, i18n)} again={{ attempts: failures, retry }} />;
}
