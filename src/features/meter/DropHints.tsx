import type { I18n } from "#i18n/i18n.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useTexts } from "#ui/arrival.tsx";
import { namesOrCount } from "#words/names.ts";
import { tally } from "#words/tally.ts";
import styles from "./DropHints.module.css";
import type { DropPreview } from "./useDropPreview.ts";
import { widthOf, type Room } from "./useMeterRoom.ts";

interface DropHintsProps {
  /** `null` while a drop would change nothing. */
  readonly preview: DropPreview | null;
  readonly room: Room | null;
}

/**
 * While something is dragged: what a drop would do. Where the room is narrow there is one line, and
 * the sums under the bar say the rest.
 */
export function DropHints({ preview, room }: DropHintsProps) {
  useTexts("panels", "announce");
  const i18n = useI18n();
  return (
    <p className={styles.result} data-narrow={room?.isNarrow || undefined}>
      {preview === null ? i18n.t("drop.nothing") : fittingHint(preview, room, i18n)}
    </p>
  );
}

/** Names the lists of a family where that is one line, and else counts them. */
function fittingHint(preview: DropPreview, room: Room | null, i18n: I18n): string {
  const { dragged, drop, result } = preview;
  const ids = drop?.lists ?? dragged.items;
  const isNarrow = room?.isNarrow === true;
  const named = hint(preview, { lists: namesOrCount(result.chamber, ids, i18n), isNarrow }, i18n);
  if (ids.length < 2 || room === null || widthOf(named, fontIn(room)) <= room.width) return named;
  const lists = i18n.t("listCount", { count: ids.length });
  return hint(preview, { lists, isNarrow }, i18n);
}

/** As in the style sheet. */
function fontIn({ label, families }: Room): string {
  return `600 ${Math.max(label, 14)}px ${families.sans}`;
}

interface Wording {
  readonly lists: string;
  readonly isNarrow: boolean;
}

/** The result before the drop, in words: "Drop to add Hikma: 162 of 329, 3 short of 165". */
function hint({ drop, result }: DropPreview, { lists, isNarrow }: Wording, i18n: I18n): string {
  const { t } = i18n;
  const role = drop?.role ?? "opposition";
  if (drop === null) return t("drop.member", { lists });
  if (isNarrow) return t(`drop.brief.${role}`, { lists });
  return result.standing.isEmpty
    ? t("drop.empty", { lists })
    : t(`drop.${role}`, { lists, tally: tally(result, i18n) });
}
