/** As much of a text as fits so many characters, cut between words where that loses little, with an ellipsis. */
export function clip(text: string, most: number): string {
  const characters = [...text.replace(/\s+/gu, ' ').trim()];
  if (characters.length <= most) return characters.join('');
  const cut = characters.slice(0, most - 1).join('');
  const space = cut.lastIndexOf(' ');
  return `${(space > cut.length * 0.7 ? cut.slice(0, space) : cut).replace(/[\s,;:.]+$/u, '')}…`;
}
