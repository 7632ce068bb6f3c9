import { createContext } from "react";

/** The address that opens the scenario again; `null` where nobody knows it. */
export const ScenarioAddress = createContext<string | null>(null);
