import { chromium, type Browser } from 'playwright-core';
import { chromiumPath, FLAGS } from '../../../apps/web/scripts/browser.js';

/** Without a GPU, WebGL is drawn in software where the browser brings what that needs: sigma cannot do without. */
const WEBGL = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'];

export const launch = async (): Promise<Browser> =>
  chromium.launch({
    executablePath: await chromiumPath(),
    args: [...FLAGS.filter((flag) => flag !== '--disable-gpu'), ...WEBGL],
  });
