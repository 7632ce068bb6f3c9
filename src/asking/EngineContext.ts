import { createContext } from "react";
import type { EngineClient } from "#engine/engineClient.ts";

/** How the engine is brought, by the first who asks it something. */
export const EngineContext = createContext<(() => Promise<EngineClient>) | null>(null);
