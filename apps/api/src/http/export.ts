import { createHash } from 'node:crypto';
import { checkFilter, decodeFilter, EXPORT_NAMES, exportNamed, type FilterProblem } from '@standoff/data';
import { EXPORT_FORMATS, exportData, filterText } from '@standoff/data/formats';
import { LANGUAGES, type ContentLanguage } from '@standoff/data/model';
import type { TRPC_ERROR_CODE_KEY } from '@trpc/server';
import { exportBytes } from '../export/bytes.ts';
import { exportName } from '../export/name.ts';
import { accessTo } from '../export/open.ts';
import type { Store } from '../store/store.ts';
import { FILTER_PROBLEMS_HEADER, FOR_EVER, REVALIDATE, VERSION_HEADER } from './headers.ts';
import { isKnown } from './seal.ts';

export const EXPORT = '/export';

interface ExportContext {
  store: () => Promise<Store>;
  /** Where the pages are, if not where the request came to. */
  pages?: string | undefined;
  refuse: (message: string, code: TRPC_ERROR_CODE_KEY, httpStatus: number) => Response;
}

/** How much of an address an error repeats, in characters. */
const LONGEST = 200;

/** Counts up when a format writes the same story in another way: copies that clients hold are then out of date. */
const REVISION = 1;

/** Answers a story as a file, `/export/<story>.<format>`, while it is being made. */
export async function answerExport(request: Request, { store, pages, refuse }: ExportContext): Promise<Response> {
  const missing = (message: string) => refuse(message, 'NOT_FOUND', 404);
  const { pathname, searchParams, origin: own } = new URL(request.url);
  const origin = pages ?? own;
  const [, story = '', ending = ''] = /^\/export\/([^/.]*)\.([^/]*)$/.exec(pathname) ?? [];
  const name = exportNamed(ending);
  if (!name)
    return missing(
      `There is no export ${pathname.slice(0, LONGEST)}: write ${EXPORT}/<story>.<format>, where <format> is one of ${EXPORT_NAMES.join(', ')}`,
    );
  const opened = await store();
  const current = await opened.current(story);
  if (current === undefined) return missing(`No story with id '${story}'`);
  const named = searchParams.get('v') ?? undefined;
  const version = named ?? current;
  const reader = await opened.open(story, version);
  if (!reader)
    return missing(`Version '${version}' of story '${story}' is not served here; the current version is '${current}'`);

  const access = await accessTo(reader);
  const decoded = decodeFilter(searchParams);
  const checked = checkFilter(access.outline, decoded.filter);
  const format = EXPORT_FORMATS[name];
  const options = {
    filter: checked.filter,
    lang: languageOf(searchParams.get('lang')),
    guard: searchParams.get('guard') !== '0',
    origin,
  };
  const data = exportData(access, options);
  const etag = tagOf([version, name, filterText(data), options.lang, String(options.guard), origin]);
  const headers = new Headers({
    etag,
    'cache-control': named === undefined ? REVALIDATE : FOR_EVER,
    [VERSION_HEADER]: version,
    ...problemsHeader([...decoded.problems, ...checked.problems]),
  });
  if (isKnown(etag, request.headers.get('if-none-match'))) return new Response(null, { status: 304, headers });
  headers.set('content-type', format.mediaType);
  headers.set('content-disposition', `attachment; filename="${exportName(format, data)}"`);
  return new Response(streamOf(exportBytes(format, data)), { headers });
}

/** The tag follows from what the file is made of, so that nothing has to be made to compare it. */
const tagOf = (parts: string[]): string =>
  `W/"${createHash('sha256')
    .update(JSON.stringify([REVISION, ...parts]))
    .digest('base64url')
    .slice(0, 22)}"`;

function languageOf(given: string | null): ContentLanguage {
  const primary = given?.split('-', 1)[0];
  return LANGUAGES.find((known) => known === primary) ?? 'en';
}

const MAX_HEADER = 1_000;

/** What was wrong with the filter; as on pages, it is ignored. Headers hold ASCII, so the rest is percent-encoded. */
function problemsHeader(problems: readonly FilterProblem[]): Record<string, string> {
  if (problems.length === 0) return {};
  const said = problems.map(({ message }) => message).join('; ');
  const ascii = said.replace(/[^\x20-\x7E]+/g, (other) => encodeURIComponent(Buffer.from(other).toString()));
  return { [FILTER_PROBLEMS_HEADER]: ascii.slice(0, MAX_HEADER) };
}

/** A stream that asks for the next piece when it is wanted, and stops when nobody wants any more. */
function streamOf(pieces: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await pieces.return(undefined);
    },
  });
}
