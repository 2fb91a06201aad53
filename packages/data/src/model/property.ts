/** What a claim can give a value for, in the order in which axes are drawn: when, how long, how many, how much, where, who. */
export const PROPERTIES = ['start', 'end', 'duration', 'count', 'amount', 'place', 'actor', 'order'] as const;
