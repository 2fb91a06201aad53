import { expect, test } from 'vitest';
import { themeCookie, themeOf } from './theme.ts';

test('themeOf prefers the address to the cookie, and the device to nonsense', () => {
  expect(themeOf('dark', 'light')).toBe('dark');
  expect(themeOf(null, 'light')).toBe('light');
  expect(themeOf('mauve', undefined)).toBeUndefined();
  expect(themeOf('mauve', 'dark')).toBe('dark');
});

test('themeCookie remembers a choice for a year and forgets without one', () => {
  expect(themeCookie('dark')).toBe('theme=dark; Path=/; SameSite=Lax; Max-Age=31536000');
  expect(themeCookie(undefined)).toBe('theme=; Path=/; SameSite=Lax; Max-Age=0');
});
