import { createContext } from "react";

/** Where the page was served from; `null` where it is drawn without a window. */
export const PageLocation = createContext<Location | null>(null);
