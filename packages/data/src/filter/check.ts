import type { Outline } from '../outline/types.ts';
import { OPEN, type Filter, type FilterProblem } from './filter.ts';
import { shown } from './limits.ts';

/** The filter without ids that the story does not have, and a sentence for each of them. */
export function checkFilter(outline: Outline, filter: Filter): { filter: Filter; problems: FilterProblem[] } {
  const problems: FilterProblem[] = [];
  const checked: Filter = { ...filter };
  const known = {
    actor: new Set(outline.actors.map(({ id }) => id)),
    source: new Set(outline.sources.map(({ id }) => id)),
  };
  for (const key of ['actor', 'source'] as const) {
    const kept = (filter[key] ?? []).filter((id) => {
      if (known[key].has(id)) return true;
      problems.push({
        kind: 'unknown-id',
        key,
        value: shown(id),
        message: `there is no ${key} "${shown(id)}" in this story: ignored`,
      });
      return false;
    });
    if (kept.length > 0) checked[key] = kept;
    else Reflect.deleteProperty(checked, key);
  }
  const { question } = filter;
  if (question !== undefined && !outline.questions.some(({ id }) => id === question)) {
    problems.push({
      kind: 'unknown-id',
      key: 'question',
      value: shown(question),
      message: `there is no question "${shown(question)}" in this story: ignored`,
    });
    Reflect.deleteProperty(checked, 'question');
  }
  return { filter: checked, problems };
}

/**
 * The filter that a view opens with: where it names no dates at all, the story's opening window. `from=..` asks for all
 * dates. Exports and lists do not open on a window; they take the filter as it is.
 */
export function openingFilter(outline: Pick<Outline, 'window'>, filter: Filter): Filter {
  return filter.from === undefined && filter.to === undefined ? { ...filter, ...outline.window } : filter;
}

/** The shortest filter with the same opening: the story's own window is left out, and no dates at all become `from=..`. */
export function closingFilter(outline: Pick<Outline, 'window'>, filter: Filter): Filter {
  const { from, to, ...rest } = filter;
  if (from === outline.window.from && to === outline.window.to) return rest;
  if ((from ?? OPEN) === OPEN && (to ?? OPEN) === OPEN) return { ...rest, from: OPEN };
  return filter;
}
