import { memo, useDeferredValue, useRef, useState } from "react";
import type { ListId } from "#domain/parliament.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useSubject } from "#store/subject.tsx";
import { Button } from "#ui/Button.tsx";
import { listName } from "#words/names.ts";
import styles from "./ListAdder.module.css";

interface ListAdderProps {
  readonly label: string;
  /** What is seen of it: "+ with a list". */
  readonly text: string;
  /** Lists that cannot be chosen. */
  readonly without: readonly ListId[];
  readonly onAdd: (id: ListId) => void;
}

/**
 * A native choice of the chamber's lists. What is picked with a pointer is added at once; the arrow
 * keys pass many lists on the way, so by keyboard Enter or the button beside it adds.
 */
export function ListAdder({ label, text, without, onAdd }: ListAdderProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const { chamber } = useSubject();
  const [picked, setPicked] = useState<ListId | null>(null);
  const isByPointer = useRef(false);
  const select = useRef<HTMLSelectElement>(null);
  const pickedName = picked === null ? "" : listName(chamber, picked, i18n);

  function add(id: ListId) {
    setPicked(null);
    onAdd(id);
    select.current?.focus();
  }

  return (
    <>
      <span className={styles.adder}>
        <span className={styles.text} aria-hidden="true">
          {picked === null ? text : pickedName}
        </span>
        <select
          ref={select}
          className={styles.select}
          aria-label={label}
          value={picked ?? ""}
          onPointerDown={() => {
            isByPointer.current = true;
          }}
          onKeyDown={(event) => {
            isByPointer.current = false;
            if (event.key === "Escape") setPicked(null);
            if (event.key !== "Enter" || picked === null) return;
            event.preventDefault();
            add(picked);
          }}
          onChange={({ target: { value } }) => {
            if (isByPointer.current && value !== "") add(value);
            else setPicked(value === "" ? null : value);
          }}
        >
          <option value="">{text}</option>
          <ListOptions without={without} />
        </select>
      </span>
      {picked !== null && (
        <Button onClick={() => add(picked)}>{t("finder.addThis", { list: pickedName })}</Button>
      )}
    </>
  );
}

/**
 * The chamber's lists but some. They are many: drawn after what is around them, in a piece of its
 * own, and again only when they change.
 */
const ListOptions = memo(function ListOptions({ without }: Pick<ListAdderProps, "without">) {
  const { t, name } = useI18n();
  const { rows } = useSubject().chamber;
  const isTheirTurn = useDeferredValue(true, false);
  if (!isTheirTurn) return null;
  return rows
    .filter(({ list }) => !without.includes(list.id))
    .map(({ list: { id, short }, seats }) => (
      <option key={id} value={id}>
        {t("finder.option", { list: name(short), seats })}
      </option>
    ));
});
