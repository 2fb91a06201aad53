const ENCODINGS = ['br', 'gzip'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** The encoding that `Accept-Encoding` allows, brotli before gzip unless the client ranks them; none if it allows neither. */
export function acceptedEncoding(header: string | undefined): Encoding | undefined {
  if (!header) return undefined;
  const quality = new Map(header.split(',').map(parseChoice));
  const of = (encoding: Encoding) => quality.get(encoding) ?? quality.get('*') ?? 0;
  const best = [...ENCODINGS].sort((a, b) => of(b) - of(a))[0];
  return best && of(best) > 0 ? best : undefined;
}

function parseChoice(choice: string): [name: string, quality: number] {
  const [name = '', ...parameters] = choice.split(';').map((part) => part.trim().toLowerCase());
  const q = parameters.find((parameter) => parameter.startsWith('q='));
  const quality = q ? Number(q.slice(2)) : 1;
  return [name, Number.isFinite(quality) ? quality : 0];
}

const COMPRESSIBLE =
  /^(text\/(?!event-stream)|application\/(json|javascript|xml|ld\+json|manifest\+json)|image\/svg\+xml|[^;]+\+(json|xml))/i;

/** Text compresses well; pictures, fonts and archives are compressed already. */
export const isCompressible = (contentType: string): boolean => COMPRESSIBLE.test(contentType);
