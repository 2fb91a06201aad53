import { embedFile, fileAnswer } from '$lib/server/embed-files.ts';
import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** Pages name this script without a version: they ask for a newer one after five minutes. */
export const GET: RequestHandler = ({ request: { headers } }) => {
  const script = embedFile('embed.js');
  if (script === undefined) error(404, 'There is no such script');
  const caching = 'public, max-age=300, stale-while-revalidate=86400';
  return fileAnswer('embed.js', script, { caching, accepted: headers.get('accept-encoding') });
};
