import { ChartPicture, standalone, type PictureInput, type PictureTheme } from '@standoff/ui/pictures';
import { mount, unmount } from 'svelte';

type Format = 'svg' | 'png';

/**
 * Draws a chart as a picture in the browser and gives it to the reader as a file: for a published site, where no server draws a
 * filtered view. The SVG is the drawing that a server would send; a PNG has the letters of the reader's device.
 * @param name of the file, without its ending
 * @param scale pixels of a PNG for one of the drawing
 */
export async function savePicture(
  input: PictureInput,
  { name, format, theme, scale }: { name: string; format: Format; theme: PictureTheme; scale: number },
): Promise<void> {
  const svg = drawn(input, format === 'png' && theme === 'auto' ? 'light' : theme);
  const file = new Blob([svg], { type: 'image/svg+xml' });
  offer(format === 'svg' ? file : await pixelsOf(svg, scale), `${name}.${format}`);
}

function drawn(input: PictureInput, theme: PictureTheme): string {
  const target = document.createElement('div');
  const picture = mount(ChartPicture, { target, props: { input } });
  const svg = target.querySelector('svg');
  const written = svg ? new XMLSerializer().serializeToString(svg) : '';
  void unmount(picture);
  return standalone(written, theme);
}

/** The picture as a PNG. From a `data:` address, which the page's own policy allows. */
async function pixelsOf(svg: string, scale: number): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(image.naturalWidth * scale);
  canvas.height = Math.round(image.naturalHeight * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, fail) => {
    canvas.toBlob((blob) => {
      if (blob) done(blob);
      else
        fail(new Error(`this browser draws no picture of ${String(canvas.width)} × ${String(canvas.height)} pixels`));
    }, 'image/png');
  });
}

function offer(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Not at once: the browser has only begun to read it.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
