import { startTransition } from "react";
import { isPowerColumn, powerIds } from "#features/lists/columnIds.ts";
import { defaultVisibility, type Visibility } from "#features/lists/columns.ts";
import { useLists } from "#features/lists/useListsView.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { Button } from "#ui/Button.tsx";
import { useAnnounce } from "#ui/LiveRegion.tsx";

/** Who holds the key: the power in the place of what there would be no room for. */
const powerVisibility: Visibility = {
  ...defaultVisibility,
  outcome: false,
  shapley: true,
  banzhaf: true,
  minimal: true,
};

/** Shows who holds the key instead of who leads and who would make the difference now. */
export function PowerButton() {
  const view = useLists();
  const { t, and } = useI18n();
  const announce = useAnnounce();
  const isShown = view.columns.some(isPowerColumn);

  function turn() {
    // Every row is drawn anew: in pieces, so that nothing else has to wait.
    startTransition(() => view.showColumns(isShown ? defaultVisibility : powerVisibility));
    const columns = and(powerIds.map((id) => t(`lists.column.${id}`)));
    announce(t(isShown ? "lists.powerHidden" : "lists.powerShown", { columns }));
  }

  return (
    <Button look="quiet" aria-pressed={isShown} onClick={turn}>
      {t("lists.power")}
    </Button>
  );
}
