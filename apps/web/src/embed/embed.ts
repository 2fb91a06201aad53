import { defineElements, sizeFrames } from '@standoff/ui/elements';

/** The site that this script came from: frames and elements get their stories there. */
const here = import.meta.url;
const server = new URL('./', here).href;

defineElements({ server });
sizeFrames(server);
