import { writeLink } from "#formats/link/scenarioLink.ts";
import { useDossier } from "#store/subject.tsx";
import { useScenario } from "#store/useApp.ts";
import styles from "./PrintedLink.module.css";
import { shareAddress } from "#app/browser/shareAddress.ts";

/** The address of the scenario, for paper only. */
export function PrintedLink() {
  const { parliament } = useDossier();
  const link = writeLink(useScenario(), parliament);
  const { address } = shareAddress(link, window.location, import.meta.env.VITE_PUBLIC_URL ?? "");
  return (
    <p className={styles.link} dir="ltr" aria-hidden="true">
      {address}
    </p>
  );
}
