import { createRoot } from "react-dom/client";
import { Root } from "#app/page/Root.tsx";
import { start } from "#app/start.ts";

const root = document.getElementById("root");
if (root === null) throw new Error("The page has no #root");
createRoot(root).render(<Root {...await start(window)} />);
