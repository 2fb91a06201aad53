import { embedFile, fileAnswer } from '$lib/server/embed-files.ts';
import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** The names of these files change with what is in them. */
export const GET: RequestHandler = ({ params: { file }, request: { headers } }) => {
  const path = `_embed/${file}`;
  const content = embedFile(path);
  if (content === undefined) error(404, 'There is no such file');
  const caching = 'public, max-age=31536000, immutable';
  return fileAnswer(path, content, { caching, accepted: headers.get('accept-encoding') });
};
