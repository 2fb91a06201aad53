import type { QuestionDetail } from '../../detail/types.ts';
import { languageOf } from '../../text.ts';
import { given, type JsonLdObject } from '../json-ld.ts';
import { identity, inWords, standingAlone, wholeStory, type SchemaOrgContext } from './context.ts';
import { claimReference, eventReference } from './references.ts';

/**
 * A question in dispute as `Question`. Every position is a suggested answer, in the order first stated, with the claims that take
 * it; none is ever an accepted one, and none has a rank.
 */
export function schemaOfQuestion(
  { question, positions }: Pick<QuestionDetail, 'question' | 'positions'>,
  context: SchemaOrgContext,
): JsonLdObject {
  return standingAlone(
    given({
      ...identity('Question', 'question', question.id, context),
      name: inWords(question.question, context),
      inLanguage: languageOf(question.question, context.lang),
      answerCount: positions.length,
      suggestedAnswer: positions.map(({ label, claims }) =>
        given({
          '@type': 'Answer',
          text: inWords(label, context),
          inLanguage: languageOf(label, context.lang),
          citation: claims.map(({ claim }) => claimReference(claim, context)),
        }),
      ),
      about: question.about.map((id) => eventReference(id, context)),
      isPartOf: wholeStory(context),
    }),
  );
}
