import type { Statement } from "#domain/statements.ts";
import { QuoteFigure } from "./QuoteFigure.tsx";
import { RedLineFigure } from "./RedLineFigure.tsx";
import styles from "./StatementList.module.css";

/** Statements one under the other, each whole. */
export function StatementList({ statements }: { readonly statements: readonly Statement[] }) {
  return (
    <ul className={styles.list}>
      {statements.map((statement) => (
        <li
          key={statement.id}
          className={styles.item}
          data-against={statement.against.length > 0 || undefined}
          tabIndex={-1}
        >
          {statement.told.kind === "quote" ? (
            <QuoteFigure statement={statement} quote={statement.told.quote} />
          ) : (
            <RedLineFigure statement={statement} redLine={statement.told.redLine} />
          )}
        </li>
      ))}
    </ul>
  );
}
