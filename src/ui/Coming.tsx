import styles from "./Coming.module.css";

interface ComingProps {
  readonly heading: string;
  readonly about: string;
}

/** What a section will be about, in its place before it comes: a page read as a whole has no hole. */
export function Coming({ heading, about }: ComingProps) {
  return (
    <section className={styles.coming}>
      <h2 className={styles.heading}>{heading}</h2>
      <p className={styles.about}>{about}</p>
    </section>
  );
}
