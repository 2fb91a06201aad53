import type { network as english } from '../en/network.ts';
import { counted } from '../plural.ts';
import { fr } from '../typeset.ts';

const count = counted('fr');

export const network: typeof english = {
  label: (actors, links) =>
    fr`Réseau des acteurs : ${count(actors, { one: 'acteur', other: 'acteurs' })}, ${count(links, { one: 'lien', other: 'liens' })}`,
  keys: fr`Les flèches vont d'un acteur à l'autre, Entrée sélectionne, Maj et Entrée filtrent, Alt et flèches déplacent l'acteur, plus, moins et 0 règlent le zoom, Échap efface.`,
  events: (n) => count(n, { one: 'événement', other: 'événements' }),
  unlinked: 'aucun lien sous ce filtre',
  linkedWith: (names) => `en lien avec ${names}`,
  others: (n) => `et ${count(n, { one: 'autre', other: 'autres' })}`,
  mostly: (quad) => `surtout ${quad}`,
  empty: fr`Aucun événement ne réunit deux acteurs de ce récit : il n'y a pas de réseau à dessiner.`,
  zoomIn: 'Agrandir',
  zoomOut: 'Réduire',
  fit: 'Ajuster au cadre',
};
