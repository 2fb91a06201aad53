import type { table as english } from '../en/table.ts';
import { counted } from '../plural.ts';

const count = counted('fr');

export const table: typeof english = {
  events: (n) => `${count(n, { one: 'événement', other: 'événements' })} dans le filtre`,
  actors: (n) => `${count(n, { one: 'acteur', other: 'acteurs' })} avec des événements dans le filtre`,
  columns: {
    date: 'Date',
    title: 'Événement',
    type: 'Type',
    who: 'Qui',
    whom: 'Envers qui',
    attestation: 'Attestation',
    sources: 'Sources',
    name: 'Acteur',
    kind: 'Genre',
    acted: 'A agi',
    targeted: 'Visé',
    involved: 'Événements',
  },
  sortedBy: (column, descending) => `trié par ${column}, ordre ${descending ? 'décroissant' : 'croissant'}`,
  download: 'Télécharger en CSV',
};
