import manifest from '@standoff/ui/custom-elements.json?raw';
import type { RequestHandler } from './$types';

/** What the custom elements of `/embed.js` take and tell, for editors and documentation (Custom Elements Manifest 2.1). */
export const GET: RequestHandler = () =>
  new Response(manifest, {
    headers: {
      'content-type': 'application/json',
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'cache-control': 'public, max-age=3600',
    },
  });
