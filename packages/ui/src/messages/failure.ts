import { fr } from './typeset.ts';

/**
 * What an element says when it could not fetch even its language: the only words that come with it.
 * `host` is where it asked.
 */
export const FAILURE = {
  en: {
    noStory: (story: string, host: string) => `There is no story “${story}” at ${host}.`,
    noVersion: (version: string, story: string, host: string) =>
      `Version “${version}” of the story “${story}” is not served at ${host}.`,
    unnamed: 'This chart names no story: its element needs a “story” attribute or a “data” property.',
    unreachable: (host: string) => `This chart could not be loaded from ${host}.`,
    home: (host: string) => `Go to ${host}`,
  },
  fr: {
    noStory: (story: string, host: string) => fr`Il n'y a pas d'histoire « ${story} » sur ${host}.`,
    noVersion: (version: string, story: string, host: string) =>
      fr`La version « ${version} » de l'histoire « ${story} » n'est pas servie par ${host}.`,
    unnamed: fr`Ce graphique ne nomme aucune histoire : son élément a besoin d'un attribut « story » ou d'une propriété « data ».`,
    unreachable: (host: string) => fr`Ce graphique n'a pas pu être chargé depuis ${host}.`,
    home: (host: string) => fr`Aller sur ${host}`,
  },
};
