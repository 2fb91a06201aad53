import { expect, test } from 'vitest';
import { isPhone, withAppearance } from './appearance.ts';

const TEMPLATE = '<html lang="%standoff.lang%" %standoff.theme%>';

test('withAppearance writes language and theme where scripts are not needed to apply them', () => {
  expect(withAppearance(TEMPLATE, { lang: 'fr', theme: 'dark', phone: false })).toBe(
    '<html lang="fr" data-theme="dark">',
  );
  expect(withAppearance(TEMPLATE, { lang: 'en', theme: undefined, phone: false })).toBe('<html lang="en">');
});

test('isPhone believes the client hint before the user agent', () => {
  expect(isPhone(new Headers({ 'sec-ch-ua-mobile': '?1' }))).toBe(true);
  expect(isPhone(new Headers({ 'sec-ch-ua-mobile': '?0', 'user-agent': 'Mobile Safari' }))).toBe(false);
  expect(isPhone(new Headers({ 'user-agent': 'Mozilla/5.0 (iPhone) Mobile/15E148' }))).toBe(true);
  expect(isPhone(new Headers({ 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64)' }))).toBe(false);
  expect(isPhone(new Headers())).toBe(false);
});
