import type { IncomingMessage, ServerResponse } from 'node:http';

/** A connect-style request handler, which is what the API alone and the built web app both are. */
export type Handler = (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => void;
