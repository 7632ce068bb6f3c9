import { startTransition } from "react";
import { useI18n } from "#i18n/useI18n.ts";
import { Button } from "#ui/Button.tsx";
import { isPowerColumn } from "#features/lists/columnIds.ts";
import { defaultVisibility, powerVisibility } from "#features/lists/columns.ts";
import { useLists } from "#features/lists/useListsView.ts";

/** Shows who holds the key instead of who leads and who would make the difference now. */
export function PowerButton() {
  const view = useLists();
  const { t } = useI18n();
  const isShown = view.columns.some(isPowerColumn);
  return (
    <Button
      look="quiet"
      aria-pressed={isShown}
      onClick={() => {
        // Every row is drawn anew: in pieces, so that nothing else has to wait.
        startTransition(() =>
          view.table.setColumnVisibility(isShown ? defaultVisibility : powerVisibility),
        );
      }}
    >
      {t("lists.power")}
    </Button>
  );
}
