import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';

const REASONS: Record<string, [status: number, message: string]> = {
  HPE_HEADER_OVERFLOW: [431, 'The address and headers together are larger than 32 kB.'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'The request took too long to arrive.'],
};
const OTHERWISE: [status: number, message: string] = [400, 'This is not an HTTP request.'];

/** Answers what cannot be read as a request, and hangs up. Node would only send the status. */
export function answerBadClient(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const [status, message] = REASONS[error.code ?? ''] ?? OTHERWISE;
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'content-type: text/plain; charset=utf-8',
    'cache-control: no-store',
    `content-length: ${message.length + 1}`,
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${message}\n`);
}
