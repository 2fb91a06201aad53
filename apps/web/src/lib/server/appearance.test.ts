import { loadLanguages } from '@standoff/ui';
import { beforeAll, expect, test } from 'vitest';
import { isPhone, withAppearance } from './appearance.ts';

const TEMPLATE = '<html lang="%standoff.lang%" dir="%standoff.dir%" %standoff.theme%>';
const plain = { unknownLang: undefined, theme: undefined, phone: false };

beforeAll(loadLanguages);

test('withAppearance writes language, direction and theme where scripts are not needed to apply them', () => {
  expect(withAppearance(TEMPLATE, { ...plain, lang: 'fr', theme: 'dark' })).toBe(
    '<html lang="fr" dir="ltr" data-theme="dark">',
  );
  expect(withAppearance(TEMPLATE, { ...plain, lang: 'ar-XB' })).toBe('<html lang="ar-XB" dir="rtl">');
});

test('isPhone believes the client hint before the user agent', () => {
  expect(isPhone(new Headers({ 'sec-ch-ua-mobile': '?1' }))).toBe(true);
  expect(isPhone(new Headers({ 'sec-ch-ua-mobile': '?0', 'user-agent': 'Mobile Safari' }))).toBe(false);
  expect(isPhone(new Headers({ 'user-agent': 'Mozilla/5.0 (iPhone) Mobile/15E148' }))).toBe(true);
  expect(isPhone(new Headers({ 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64)' }))).toBe(false);
  expect(isPhone(new Headers())).toBe(false);
});
