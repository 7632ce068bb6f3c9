import { configureGlobal } from "fast-check";

// A mutant that a property does not notice in this time is not noticed: there are many of them.
configureGlobal({ interruptAfterTimeLimit: 800 });
