import { z } from 'zod';
import { IdInput } from '../inputs.ts';
import type { Kind, Kinds, StoryReader } from '../store/store.ts';
import { notFound } from '../trpc.ts';

export const ByIdInput = z.object({ id: IdInput });

/** The thing of this kind with this id. Throws NOT_FOUND, naming the id. */
export async function oneById<K extends Kind>(reader: StoryReader, kind: K, id: string): Promise<Kinds[K]> {
  const [thing] = await reader.get(kind, [id]);
  if (!thing) throw notFound(`No ${kind} with id '${id}'`);
  return thing;
}
