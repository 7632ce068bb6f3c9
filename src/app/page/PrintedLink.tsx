import styles from "./PrintedLink.module.css";
import { useShareAddress } from "./useShareAddress.ts";

/** The address of the scenario, for paper only. */
export function PrintedLink() {
  const shared = useShareAddress();
  return (
    <p className={styles.link} dir="ltr" aria-hidden="true">
      {shared?.address}
    </p>
  );
}
