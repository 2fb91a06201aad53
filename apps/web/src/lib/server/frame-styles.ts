import { createHash } from 'node:crypto';
import theme from '@standoff/ui/theme.css?inline';
import frame from '../../embed/frame.css?inline';
import { componentStyles } from './embed-files.ts';

const SHEET = /<link href="[^"]+" rel="stylesheet">\s*/g;

/**
 * A frame's page with the styles of what is on it inside, and no style sheet to fetch: the page is one file. The explorer's
 * fonts and styles stay out. Answers with the page what its content security policy has to allow.
 */
export function withStylesInside(html: string): { html: string; allowed: string } {
  const own = componentStyles()
    .filter(({ hash }) => html.includes(hash))
    .map(({ code }) => code);
  const styles = [theme, frame, ...own].join('\n');
  const allowed = `'sha256-${createHash('sha256').update(styles).digest('base64')}'`;
  return { html: html.replace(SHEET, '').replace('</head>', () => `<style>${styles}</style></head>`), allowed };
}

const LINK = /<a (?![^>]*\btarget=)/g;

/**
 * A frame's page whose links open in a tab of their own: pages of ours refuse to stand in a frame, and browsers take what
 * `<base target>` says for links of HTML alone, not for those of a drawing. The name is not `_blank`, because a script that
 * is awake answers these itself.
 */
export const leadingOut = (html: string): string => html.replace(LINK, '<a target="standoff" ');
