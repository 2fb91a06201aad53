import { apiFromEnv, type Api } from '@standoff/api';

export type Caller = Api['caller'];

let made: Api | undefined;

/** The API of this process, made once. */
export const api = (): Api => (made ??= apiFromEnv());
