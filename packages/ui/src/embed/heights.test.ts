import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asksForHeight, heightIn, heightMessages } from './heights.ts';

const src = 'https://standoff.example/embed/harbour/network?quad=other';

test('a frame says its height as Datawrapper, AMP and Medium expect it', () => {
  expect(heightMessages(560, { id: 'harbour-network', src })).toEqual([
    { 'datawrapper-height': { 'harbour-network': 560 } },
    { sentinel: 'amp', type: 'embed-size', height: 560 },
    '{"src":"https://standoff.example/embed/harbour/network?quad=other","context":"iframe.resize","height":560}',
  ]);
});

test('a frame that pym.js made also says it as pym.js expects it', () => {
  expect(heightMessages(560, { id: 'x', src, childId: 'chart-1' }).at(-1)).toBe('pymxPYMxchart-1xPYMxheightxPYMx560');
});

test.each([
  ['@newswire/frames begins to listen', { sentinel: 'amp', type: 'frames-init' }, undefined, true],
  ['pym.js says the width of this frame', 'pymxPYMxchart-1xPYMxwidthxPYMx640', 'chart-1', true],
  ['pym.js says the width of another frame', 'pymxPYMxchart-2xPYMxwidthxPYMx640', 'chart-1', false],
  ['pym.js speaks to a frame that it did not make', 'pymxPYMxundefinedxPYMxwidthxPYMx640', undefined, false],
  ['a page says something else', { sentinel: 'amp', type: 'embed-size', height: 1 }, undefined, false],
  ['a page says nothing', null, undefined, false],
])('whether it is asked for its height: %s', (_, message, childId, asked) => {
  expect(asksForHeight(message, childId)).toBe(asked);
});

test.each([
  ['Datawrapper', { 'datawrapper-height': { abc12: 431 } }],
  ['AMP', { sentinel: 'amp', type: 'embed-size', height: 431 }],
  ['Medium', '{"src":"https://a.org","context":"iframe.resize","height":431}'],
  ['pym.js', 'pymxPYMxchart-1xPYMxheightxPYMx431'],
])('a height is read as %s writes it', (_, message) => {
  expect(heightIn(message)).toBe(431);
});

test.each([
  ['no height', { sentinel: 'amp', type: 'embed-size' }],
  ['a height below nothing', { sentinel: 'amp', type: 'embed-size', height: -1 }],
  ['a height without end', { sentinel: 'amp', type: 'embed-size', height: Infinity }],
  ['a height that would bury the page', { sentinel: 'amp', type: 'embed-size', height: 20_001 }],
  ['a height that is no number', '{"context":"iframe.resize","height":"tall"}'],
  ['another message of AMP', { sentinel: 'amp', type: 'send-intersections', height: 431 }],
  ['another message of pym.js', 'pymxPYMxchart-1xPYMxnavigateToxPYMx431'],
  ['half a message', '{"context":"iframe.resize"'],
  ['nothing', null],
])('%s is no height', (_, message) => {
  expect(heightIn(message)).toBeUndefined();
});

test('every height that a frame says is read back from each of its messages', () => {
  const heights = fc.integer({ min: 1, max: 20_000 });
  fc.assert(
    fc.property(heights, fc.string({ minLength: 1 }), fc.stringMatching(/^[\w-]+$/), (height, id, childId) => {
      const messages = heightMessages(height, { id, src, childId });
      expect(messages.map(heightIn)).toEqual([height, height, height, height]);
    }),
  );
});

test('no message whatsoever makes a listener fail', () => {
  fc.assert(
    fc.property(fc.anything(), (message) => {
      const height = heightIn(message);
      expect(height === undefined || height > 0).toBe(true);
    }),
  );
});
