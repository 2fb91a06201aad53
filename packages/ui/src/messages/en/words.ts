/** Words for the values of the model. Event types and quad classes have theirs in the codebook (`@standoff/data`). */
export const words = {
  actorKinds: {
    person: 'person',
    organisation: 'organisation',
    'government-body': 'government body',
    court: 'court',
    product: 'product',
    group: 'group',
    medium: 'medium',
  },
  claimKinds: {
    'fact-claim': 'claim of fact',
    position: 'position',
    characterisation: 'characterisation',
    prediction: 'prediction',
  },
  sourceKinds: {
    primary: 'primary document',
    news: 'news',
    aggregator: 'aggregator',
    blog: 'blog',
    forum: 'forum',
  },
  statuses: {
    contested: 'contested',
    'well-attested': 'well attested',
    'single-source': 'single source',
  },
  statusMeanings: {
    contested: 'A claim about the event is disputed by another claim, or reports differ on a value.',
    'well-attested': 'Two or more publishers that share no original report it, and nothing about it is disputed.',
    'single-source': 'All its sources go back to one publisher.',
  },
  lanes: { actor: 'actors', type: 'event types', chapter: 'chapters' },
};
