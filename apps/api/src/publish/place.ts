import { UsageError } from '../cli/command.ts';

/** Where a site will lie on its host. */
export interface Place {
  /** With a slash at both ends. */
  base: string;
  /** Scheme and host. */
  origin?: string;
}

/** Reads `--base` and `--origin`. Slashes at the ends of the path may be left out. Throws `UsageError`. */
export function placeOf(base = '/', origin?: string): Place {
  const path = `/${base}/`.replace(/\/{2,}/g, '/');
  if (!/^[\w.~/-]*$/.test(path) || /\/\.{1,2}\//.test(path))
    throw new UsageError(`--base is '${base}': it should be a path of letters, digits and -._~, such as /stories/`);
  if (path.startsWith('/v/'))
    throw new UsageError(`--base is '${base}': 'v' is where versions lie; choose a path that begins otherwise`);
  if (origin === undefined) return { base: path };
  const url = URL.canParse(origin) ? new URL(origin) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search || url.hash || url.username)
    throw new UsageError(
      `--origin is '${origin}': it should be scheme and host without a path, such as https://example.org (the path is --base)`,
    );
  return { base: path, origin: url.origin };
}
