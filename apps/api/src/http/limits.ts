/** Answers are asked for by address: a body has nothing to say here, so little of it is read. */
export const MAX_BODY = 100_000;

/** Enough for a batch of ten calls with usual filters; the server's own limit for all headers is twice this. */
export const MAX_URL = 16_000;
