/**
 * The address if it is safe to link to: http or https, without a user name or password. Anything else, such as
 * `javascript:`, gives undefined and is shown as text only.
 */
export function webAddress(text: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.username || url.password) return undefined;
  return url.href;
}
