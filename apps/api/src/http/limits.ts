import type { TRPC_ERROR_CODE_KEY } from '@trpc/server';

/** Answers are asked for by address: a body has nothing to say here, so little of it is let in. */
const MAX_BODY = 100_000;

/** Enough for a batch of ten calls with usual filters; the server's own limit for all headers is twice this. */
const MAX_URL = 16_000;

interface Excess {
  message: string;
  code: TRPC_ERROR_CODE_KEY;
  httpStatus: number;
}

/** What is too much of a request, judged by address and headers alone: nothing of a body is read before it is let in. */
export function excessOf({ url, headers }: Request): Excess | undefined {
  if (url.length > MAX_URL)
    return {
      message: `The address is ${url.length} characters long: at most ${MAX_URL} are read`,
      code: 'BAD_REQUEST',
      httpStatus: 414,
    };
  if (headers.has('transfer-encoding'))
    return { message: 'A body has to say its length in content-length', code: 'BAD_REQUEST', httpStatus: 411 };
  if (Number(headers.get('content-length') ?? 0) > MAX_BODY)
    return {
      message: `The body is larger than ${MAX_BODY} bytes: nothing here takes so much`,
      code: 'PAYLOAD_TOO_LARGE',
      httpStatus: 413,
    };
  return undefined;
}
