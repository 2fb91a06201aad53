import { tokenOf } from '@standoff/ui/pictures';

/** A colour of the light theme, for pictures that no style sheet reaches. Throws for a name that the theme does not have. */
export const lightColour = (name: string): string => tokenOf('light', name);
