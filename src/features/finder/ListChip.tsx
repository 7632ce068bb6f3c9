import { findList, shortName, type ListId } from "#domain/parliament.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useApp } from "#store/useApp.ts";
import { Icon } from "#ui/Icon.tsx";
import { focusChoiceAround } from "./finderFocus.ts";
import styles from "./ListChip.module.css";

interface ListChipProps {
  /** One list, or two that are set apart. */
  readonly lists: readonly ListId[];
  readonly removeLabel:
    | "finder.remove.mustContain"
    | "finder.remove.mustNotContain"
    | "finder.remove.apart"
    | "finder.remove.first";
  readonly onRemove: () => void;
}

/** A list, or two, in a condition, with the button that takes it out again. */
export function ListChip({ lists, removeLabel, onRemove }: ListChipProps) {
  const { t, name, and } = useI18n();
  const parliament = useApp((app) => app.parliament);
  const names = lists.map((id) => name(shortName(parliament, id)));
  return (
    <span className={styles.chip}>
      {lists.map((id, index) => (
        <span key={id} className={styles.list} data-pigment={findList(parliament, id)?.pigment}>
          <span className={styles.swatch} aria-hidden="true" />
          <bdi>{names[index]}</bdi>
        </span>
      ))}
      <button
        type="button"
        className={styles.remove}
        aria-label={t(removeLabel, { lists: and(names) })}
        onClick={({ currentTarget }) => {
          focusChoiceAround(currentTarget);
          onRemove();
        }}
      >
        <Icon name="close" />
      </button>
    </span>
  );
}
