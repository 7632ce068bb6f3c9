import { useId, type ReactNode } from "react";
import styles from "./Section.module.css";

interface SectionProps {
  readonly heading: string;
  readonly about: string;
  /** Stands beside the heading. */
  readonly beside?: ReactNode;
  /** Left out where it is still to come: a page read as a whole has no hole. */
  readonly children?: ReactNode;
}

/** A part of the page below the first screen, with its heading and what it is about. */
export function Section({ heading, about, beside, children }: SectionProps) {
  const headingId = useId();
  return (
    <section className={styles.section} aria-labelledby={headingId}>
      <div className={styles.head}>
        <h2 id={headingId} className={styles.heading}>
          {heading}
        </h2>
        {beside}
      </div>
      <p className={styles.about}>{about}</p>
      {children}
    </section>
  );
}
