import type { Searchable } from '../search/documents.ts';

/** A harbour strike: something to find in every field, with accents, aliases and other languages. */
export const searchableHarbour: Searchable = {
  actors: [
    {
      id: 'port',
      name: {
        en: 'Port of Élan',
        fr: 'Port d’Élan',
      },
      aliases: ['PoE'],
    },
    {
      id: 'board',
      name: {
        en: 'Harbour board',
      },
      aliases: [],
    },
    {
      id: 'director',
      name: {
        en: 'Zoë Müller',
      },
      role: {
        en: 'Director of the port',
      },
      aliases: [],
    },
    {
      id: 'crews',
      name: {
        en: 'Crews’ union',
      },
      aliases: [],
    },
    {
      id: 'gazette-paper',
      name: {
        en: 'The Gazette',
      },
      aliases: [],
    },
  ],
  events: [
    {
      id: 'strike',
      title: {
        en: 'The crews stop work',
        fr: 'Les équipages cessent le travail',
      },
      summary: {
        en: 'Work stops at dawn on every quay.',
      },
    },
    {
      id: 'timetable',
      title: {
        en: 'The port announces a timetable',
        fr: 'Le port annonce un horaire',
      },
      summary: {
        en: 'Night shifts are to begin in March.',
      },
    },
    {
      id: 'talks',
      title: {
        en: 'Both sides talk',
      },
      summary: {
        en: 'They meet in the old customs house.',
      },
    },
  ],
  claims: [
    {
      id: 'all-crews',
      statement: {
        en: 'All nine crews stopped.',
        fr: 'Les neuf équipages ont cessé.',
      },
      quotation: {
        text: 'Every crew, every quay',
        language: 'en',
      },
    },
    {
      id: 'five-crews',
      statement: {
        en: 'Five of nine crews stopped.',
      },
    },
    {
      id: 'quays-empty',
      statement: {
        en: 'The quays were empty.',
      },
    },
    {
      id: 'port-neutral',
      statement: {
        en: 'The port has no view.',
      },
    },
  ],
  questions: [
    {
      id: 'q-how-many',
      question: {
        en: 'How many crews stopped?',
      },
      positions: [
        {
          label: {
            en: 'All nine',
          },
        },
        {
          label: {
            en: 'Five',
          },
        },
      ],
    },
  ],
  sources: [
    {
      id: 'gazette',
      publisher: 'The Gazette',
      title: 'Dawn on the quays',
    },
    {
      id: 'wire',
      publisher: 'Wire',
    },
    {
      id: 'copy',
      publisher: 'Copyist',
    },
    {
      id: 'port-statement',
      publisher: 'Port of Élan',
    },
  ],
};
