import { embedFile, scriptAnswer } from '$lib/server/embed-files.ts';
import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** The names of these scripts change with what is in them. */
export const GET: RequestHandler = ({ params: { file } }) => {
  const script = embedFile(`_embed/${file}`);
  if (script === undefined) error(404, 'There is no such script');
  return scriptAnswer(script, 'public, max-age=31536000, immutable');
};
