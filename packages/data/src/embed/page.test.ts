import { expect, test } from 'vitest';
import { storyPageAt } from './page.ts';

const HERE = 'https://a.org:8443';
const at = (address: string) => {
  const found = storyPageAt(address, HERE);
  return found && { ...found, query: found.query.toString() };
};

test('pages of a story, and what in it they are about, are told by their addresses', () => {
  expect(at(`${HERE}/s/tea?actor=ada&lang=fr#x`)).toEqual({
    story: 'tea',
    page: 'explorer',
    query: 'actor=ada&lang=fr',
  });
  expect(at(`${HERE}/s/tea/`)).toEqual({ story: 'tea', page: 'explorer', query: '' });
  expect(at(`${HERE}/s/tea/read?step=one`)).toEqual({ story: 'tea', page: 'reading', query: 'step=one' });
  expect(at(`${HERE}/embed/tea/network?from=..`)).toEqual({
    story: 'tea',
    page: 'frame',
    chart: 'network',
    query: 'from=..',
  });
  for (const page of ['event', 'actor', 'claim', 'question', 'source'])
    expect(at(`${HERE}/s/tea/${page}/one`)).toEqual({ story: 'tea', page, id: 'one', query: '' });
});

test('an origin may be written with its own port', () => {
  expect(storyPageAt('https://a.org:443/s/tea', 'https://a.org')?.story).toBe('tea');
});

test.each([
  ['a foreign origin', 'https://b.org/s/tea'],
  ['another scheme', 'http://a.org:8443/s/tea'],
  ['another port', 'https://a.org/s/tea'],
  ['a name before the host', 'https://a.org:8443@b.org/s/tea'],
  ['a name and a password', 'https://me:secret@a.org:8443/s/tea'],
  ['a script', `javascript:location='${HERE}/s/tea'`],
  ['data', `data:text/html,${HERE}/s/tea`],
  ['no address', 'tea'],
  ['a path alone', '/s/tea'],
  ['nothing', ''],
  ['10 kB', `${HERE}/s/tea?q=${'x'.repeat(10_000)}`],
  ['a way up', `${HERE}/s/tea/../tea`],
  ['a way up in disguise', `${HERE}/s/x/%2e%2e/tea`],
  ['a stay', `${HERE}/./s/tea`],
  ['a hidden slash', `${HERE}/s/tea/event%2Fone`],
  ['backslashes', `${HERE}\\s\\tea`],
  ['a line break', `${HERE}/s/te\na`],
  ['two slashes', `${HERE}//s/tea`],
  ['half a character', `${HERE}/s/tea/event/%E0%A4`],
  ['a chart that there is not', `${HERE}/embed/tea/pie`],
  ['a frame of no chart', `${HERE}/embed/tea`],
  ['more than a frame', `${HERE}/embed/tea/network/x`],
  ['a page that no chart stands for', `${HERE}/s/tea/about`],
  ['a thing without an id', `${HERE}/s/tea/event`],
  ['more than a thing', `${HERE}/s/tea/event/one/two`],
  ['the list of stories', `${HERE}/`],
  ['a preview picture', `${HERE}/img/tea/card.png`],
])('%s is no page of a story', (_, address) => {
  expect(at(address)).toBeUndefined();
});
