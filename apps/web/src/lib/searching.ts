import { searchDocuments, type Outline, type SearchDocument, type SourceDetail } from '@standoff/data';

export { search } from '@standoff/data';

const made = new WeakMap<Outline, SearchDocument[]>();

/** Everything of a story that can be searched: an outline has all of it but the titles of sources. */
export function documentsOf(outline: Outline, details: readonly SourceDetail[]): SearchDocument[] {
  const documents = made.get(outline) ?? searchDocuments({ ...outline, sources: details.map(({ source }) => source) });
  made.set(outline, documents);
  return documents;
}
