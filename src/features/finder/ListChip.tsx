import { listOf } from "#domain/chamber.ts";
import type { ListId } from "#domain/parliament.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useSubject } from "#store/subject.tsx";
import { Icon } from "#ui/Icon.tsx";
import { listName, listNames } from "#words/names.ts";
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
  const i18n = useI18n();
  const { chamber } = useSubject();
  return (
    <span className={styles.chip}>
      {lists.map((id) => (
        <span key={id} className={styles.list} data-pigment={listOf(chamber, id)?.pigment}>
          <span className={styles.swatch} aria-hidden="true" />
          <bdi>{listName(chamber, id, i18n)}</bdi>
        </span>
      ))}
      <button
        type="button"
        className={styles.remove}
        aria-label={i18n.t(removeLabel, { lists: listNames(chamber, lists, i18n) })}
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
