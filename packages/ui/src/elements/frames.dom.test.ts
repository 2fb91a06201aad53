import { afterEach, beforeEach, expect, test } from 'vitest';
import { sizeFrames } from './frames.ts';

const SERVER = 'https://charts.example/';
let stop: () => void;
beforeEach(() => {
  stop = sizeFrames(SERVER);
});
afterEach(() => {
  stop();
  document.body.replaceChildren();
});

function frame(src: string): HTMLIFrameElement {
  const made = document.createElement('iframe');
  document.body.append(made);
  Object.defineProperty(made, 'src', { value: src });
  return made;
}
const send = (source: Window | null, data: unknown) =>
  dispatchEvent(new MessageEvent('message', { source, data, origin: 'null' }));
const asking = (height: unknown) => ({ sentinel: 'amp', type: 'embed-size', height });

test('a frame of the site gets the height that it asks for, and no other frame does', () => {
  const ours = frame(`${SERVER}embed/tea/network?lang=en`);
  const other = frame(`${SERVER}embed/tea/timeline`);
  send(ours.contentWindow, asking(321.4));
  expect([ours.style.height, other.style.height]).toEqual(['322px', '']);
});

test('a published site in a folder has its frames in that folder', () => {
  stop();
  stop = sizeFrames('https://charts.example/tea/');
  const [inside, outside] = [frame('https://charts.example/tea/embed/a/network/'), frame(`${SERVER}embed/a/network`)];
  for (const one of [inside, outside]) send(one.contentWindow, asking(300));
  expect([inside.style.height, outside.style.height]).toEqual(['300px', '']);
});

test.each(['v/1/embed/a/network/', 'fr/embed/a/network/', 'v/1.2/fr/embed/a/network/', 'pt-BR/embed/a/network/'])(
  'a published site has the frames of a version and of a language at %s',
  (path) => {
    const ours = frame(`${SERVER}${path}`);
    send(ours.contentWindow, asking(300));
    expect(ours.style.height).toBe('300px');
  },
);

test.each([
  'https://evil.example/embed/tea/network',
  'https://charts.example.evil/embed/tea',
  `${SERVER}s/tea`,
  `${SERVER}embed/../s/tea`,
  `${SERVER}s/fr/embed/tea`,
  `${SERVER}v/1/2/embed/tea`,
  `${SERVER}v/?x/embed/tea`,
  'https://evil.example/v/1/fr/embed/tea',
  'javascript:alert(1)',
  'about:blank',
])('a frame at %s keeps its height', (src) => {
  const stranger = frame(src);
  send(stranger.contentWindow, asking(300));
  expect(stranger.style.height).toBe('');
});

test('a message from a window that is no frame of the page is nobody’s', () => {
  const ours = frame(`${SERVER}embed/tea/network`);
  for (const source of [window, null]) send(source, asking(300));
  expect(ours.style.height).toBe('');
});

test.each([NaN, -5, 0, 20_001, Infinity, '1e9', '100%', {}, null, undefined, 'x'.repeat(10_000)])(
  'a height of %j is none',
  (height) => {
    const ours = frame(`${SERVER}embed/tea/network`);
    send(ours.contentWindow, asking(height));
    expect(ours.style.height).toBe('');
  },
);

test.each([null, 'text', 5, { height: 300 }, { sentinel: 'amp', type: 'other', height: 300 }])(
  'the message %j asks for nothing',
  (message) => {
    const ours = frame(`${SERVER}embed/tea/network`);
    send(ours.contentWindow, message);
    expect(ours.style.height).toBe('');
  },
);
