import type { TRPC_ERROR_CODE_KEY, TRPCError } from '@trpc/server';
import { TRPC_ERROR_CODES_BY_KEY } from '@trpc/server/rpc';
import { z } from 'zod';

/** The one shape that every error of the API has, whether a procedure or the HTTP layer answers it. */
export interface ErrorShape {
  code: (typeof TRPC_ERROR_CODES_BY_KEY)[TRPC_ERROR_CODE_KEY];
  message: string;
  data: { code: TRPC_ERROR_CODE_KEY; httpStatus: number; path: string | null; requestId: string | null };
}

export const errorShape = (
  message: string,
  data: { code: TRPC_ERROR_CODE_KEY; httpStatus: number; path?: string | undefined; requestId?: string | undefined },
): ErrorShape => ({
  code: TRPC_ERROR_CODES_BY_KEY[data.code],
  message,
  data: {
    code: data.code,
    httpStatus: data.httpStatus,
    path: data.path ?? null,
    requestId: data.requestId ?? null,
  },
});

/** How many calls go in one batch. */
export const MAX_BATCH = 10;
const BATCH_TOO_LARGE = 'Batch call exceeds maximum size';

export const internalMessage = (requestId = 'none'): string =>
  `Something went wrong on our side. If it happens again, report it with this number: ${requestId}`;

/** What a caller is told. The message of an internal error stays in the log: it may hold anything. */
export function publicMessage(error: TRPCError, requestId: string | undefined): string {
  if (error.code === 'INTERNAL_SERVER_ERROR') return internalMessage(requestId);
  if (error.cause instanceof z.ZodError) return inputMessage(error.cause);
  if (error.message === BATCH_TOO_LARGE) return `A batch holds at most ${MAX_BATCH} calls: send the rest in another`;
  if (error.cause instanceof SyntaxError) return 'The input is not valid JSON';
  return error.message;
}

const MAX_ISSUES = 5;

/** Where each value is wrong and why, in one line. */
const inputMessage = ({ issues }: z.ZodError): string =>
  issues
    .slice(0, MAX_ISSUES)
    .map(({ path, message }) => `${path.join('.') || 'input'}: ${message}`)
    .concat(issues.length > MAX_ISSUES ? [`and ${issues.length - MAX_ISSUES} more`] : [])
    .join('; ');
