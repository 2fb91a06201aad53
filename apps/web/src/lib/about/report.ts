const LONGEST = 300;

/** The page that an error report is about: one of this story's, else the story. */
export function reportedPage(story: string, given: string | null): string {
  const own = `/s/${story}`;
  return given && given.length <= LONGEST && (given === own || given.startsWith(`${own}/`)) ? given : own;
}
