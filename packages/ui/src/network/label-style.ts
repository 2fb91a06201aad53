/** Sizes of chart labels in pixels. `wrap` is the width beyond which a name is broken into at most `lines` lines. */
export const LABEL = { size: 12, leading: 14, wrap: 112, lines: 3 } as const;

/** The few most involved actors are named larger. */
export const LARGE_LABEL = { size: 14, leading: 17, wrap: 150, lines: 2 } as const;
