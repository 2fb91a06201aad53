import { expect, test } from '@playwright/test';
import { open, shownCount, STORY } from './support.ts';

interface Measured {
  frames: number[];
  longTasks: number[];
}

/** Frame times and tasks over 50 ms, from when it is put in until it is asked. */
const measure = () => {
  const measured: Measured = { frames: [], longTasks: [] };
  let last = performance.now();
  const frame = (now: number) => {
    measured.frames.push(now - last);
    last = now;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) measured.longTasks.push(duration);
  }).observe({ type: 'longtask' });
  Object.assign(window, { measured });
};

const at = (sorted: number[], share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;

// The times are told and not asserted: they are the machine's as much as ours.
test('drags the brush across the story, and is told how long frames took', async ({ page }, { annotations }) => {
  test.slow();
  await open(page, STORY);
  await page.waitForLoadState('networkidle');
  const handle = page.getByRole('slider').nth(1);
  const box = await handle.boundingBox();
  if (!box) throw new Error('the brush has no handle to drag');
  const y = box.y + box.height / 2;
  const start = box.x + box.width / 2;
  const seen = new Set<number>();

  await page.mouse.move(start, y);
  await page.mouse.down();
  await page.evaluate(measure);
  for (let step = 0; step < 150; step += 1) {
    await page.mouse.move(start + 200 * Math.sin(step / 24), y);
    if (step % 30 === 0) seen.add(await shownCount(page));
  }
  const { frames, longTasks } = await page.evaluate(() => (window as unknown as { measured: Measured }).measured);
  await page.mouse.up();

  const sorted = frames.toSorted((a, b) => a - b);
  const inTime = sorted.filter((time) => time < 16.7 + 1).length / sorted.length;
  const told = `${sorted.length} frames: median ${at(sorted, 0.5).toFixed(1)} ms, 95th percentile ${at(sorted, 0.95).toFixed(1)} ms, ${(100 * inTime).toFixed(0)} % in time; ${longTasks.length} tasks over 50 ms${longTasks.length ? ` (longest ${Math.max(...longTasks).toFixed(0)} ms)` : ''}`;
  annotations.push({ type: 'dragging the brush', description: told });
  console.log(`dragging the brush: ${told}`);
  expect(sorted.length).toBeGreaterThan(30);
  expect(seen.size).toBeGreaterThan(1);
});

test('loads and rests: nothing runs for long once the page answers', async ({ page }, { annotations }) => {
  await open(page, STORY);
  await page.evaluate(measure);
  await page.waitForTimeout(1_500);
  const { longTasks } = await page.evaluate(() => (window as unknown as { measured: Measured }).measured);
  const told = longTasks.length
    ? `tasks over 50 ms after load: ${longTasks.map(Math.round).join(', ')} ms`
    : 'no task over 50 ms after load';
  annotations.push({ type: 'after load', description: told });
  console.log(told);
});
