import { independentPublishers, originals, type Question, type QuestionDetail } from '@standoff/data';
import type { StoryReader } from '../store/store.ts';
import { citedSources, claimDetailsById } from './parts.ts';

type PositionDetail = QuestionDetail['positions'][number];

/** Everything a page shows of a question. */
export async function questionDetail(reader: StoryReader, question: Question): Promise<QuestionDetail> {
  const positions = await Promise.all(question.positions.map((position) => positionDetail(reader, position)));
  const claims = positions.flatMap((position) => position.claims.map(({ claim }) => claim));
  return { question, positions, sources: await citedSources(reader, claims) };
}

async function positionDetail(
  reader: StoryReader,
  { label, claims: ids }: Question['positions'][number],
): Promise<PositionDetail> {
  const claims = await claimDetailsById(reader, ids);
  const sources = await citedSources(
    reader,
    claims.map(({ claim }) => claim),
  );
  return { label, claims, publishers: independentPublishers(sources.map(({ source }) => originals(source))) };
}
