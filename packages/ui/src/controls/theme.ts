export type Theme = 'auto' | 'light' | 'dark';

const NEXT: Record<Theme, Theme> = { auto: 'light', light: 'dark', dark: 'auto' };

/** The colours that one more press gives. */
export const nextTheme = (theme: Theme): Theme => NEXT[theme];
