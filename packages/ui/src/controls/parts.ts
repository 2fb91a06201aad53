import { OPEN, say, sayDays, type Clause, type Filter, type Language, type Outline } from '@standoff/data';
import { messages } from '../messages/index.ts';
import { nameOf } from '../panel/lookup.ts';
import { sayQuad } from '../panel/quads.ts';

/**
 * A part of the filter in words, as a chip shows it: "22 Feb – 28 Mar 2026", "Anthropic + 2", "“supply chain”". With `whole`
 * it names all of several.
 */
export function sayPart(
  clause: Clause,
  filter: Filter,
  outline: Outline,
  lang: Language,
  { whole = false }: { whole?: boolean } = {},
): string {
  const { controls, plover, words } = messages(lang);
  const several = (names: string[]): string => {
    const [first = '', ...rest] = [...new Set(names)];
    if (whole) return [first, ...rest].join(', ');
    return rest.length ? controls.andMore(first, rest.length) : first;
  };
  const publishers = new Map(outline.sources.map(({ id, publisher }) => [id, publisher]));
  switch (clause) {
    case 'actor':
      return several((filter.actor ?? []).map((id) => say(nameOf(outline, id, { short: true }), lang)));
    case 'dates':
      return sayDays(filter.from ?? OPEN, filter.to ?? OPEN, lang);
    case 'type':
      return several((filter.type ?? []).map((type) => plover.types[type]));
    case 'quad':
      return several((filter.quad ?? []).map((quad) => sayQuad(quad, lang)));
    case 'status':
      return several((filter.status ?? []).map((status) => words.statuses[status]));
    case 'source':
      return several((filter.source ?? []).map((id) => publishers.get(id) ?? id));
    case 'question':
      return say(
        outline.questions.find(({ id }) => id === filter.question)?.question ?? { en: filter.question ?? '' },
        lang,
      );
    case 'q':
      return controls.text(filter.q ?? '');
  }
}
