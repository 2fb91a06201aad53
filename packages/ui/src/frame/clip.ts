/**
 * As much of a text as fits so many characters (Unicode code points), cut between words where that loses little, with an
 * ellipsis. No-break spaces stay, other white space becomes single spaces.
 */
export function clip(text: string, most: number): string {
  const characters = [...text.replace(/[^\S\u00a0\u202f]+/gu, ' ').trim()];
  if (characters.length <= most) return characters.join('');
  const cut = characters.slice(0, most - 1).join('');
  const space = cut.lastIndexOf(' ');
  return `${(space > cut.length * 0.7 ? cut.slice(0, space) : cut).replace(/[\s,;:.]+$/u, '')}…`;
}
