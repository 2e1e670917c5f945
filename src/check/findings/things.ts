import { type Finding, finding, said, suggestion, type Three } from '../finding.ts';

interface Kind {
  /** As the subject of a sentence. */
  said: Three;
  /** Where the names of its kind are. */
  where: Three;
}

const at = (place: string): Three => [place, place, place];

/** Kinds of things that are referred to by their ids. */
const THINGS = {
  contact: { said: ['Kontakten', 'Kontakten', 'The contact'], where: at('contacts') },
  part: { said: ['Delen', 'Delen', 'The part'], where: at('parts') },
  helpline: { said: ['Hjelpetelefonen', 'Hjelpetelefonen', 'The helpline'], where: at('helplines.yaml') },
  act: { said: ['Loven', 'Lova', 'The act'], where: at('statutory.yaml') },
  law: { said: ['Lovhenvisningen', 'Lovtilvisinga', 'The reference'], where: at('statutory.yaml') },
  limit: { said: ['Fristen', 'Fristen', 'The limit'], where: at('pathway.yaml') },
  pathway: { said: ['Forløpet', 'Forløpet', 'The pathway'], where: at('pathways/') },
  set: { said: ['Ordsettet', 'Ordsettet', 'The set of words'], where: at('sets') },
  source: { said: ['Kilden', 'Kjelda', 'The source'], where: at('sources.yaml') },
  topic: { said: ['Plagen', 'Plaga', 'The topic'], where: at('search.yaml') },
  elsewhere: { said: ['Svaret', 'Svaret', 'The answer'], where: at('elsewhere.yaml') },
  heading: { said: ['Overskriften', 'Overskrifta', 'The heading'], where: ['teksten', 'teksten', 'the text'] },
  term: { said: ['Ordet', 'Ordet', 'The term'], where: at('glossary/') },
} as const satisfies Record<string, Kind>;

export type Thing = keyof typeof THINGS;

/** A reference to something that is not there. Few names are all listed; of many, only the nearest is. */
export function unknownThing(thing: Thing, id: string, near: string | null, known: readonly string[]): Finding {
  const {
    said: [nb, nn, en],
    where,
  } = THINGS[thing];
  const rest =
    near || (known.length > 0 && known.length <= 12)
      ? suggestion(near, known)
      : said([
          ` Navnene som kan brukes, står i ${where[0]}.`,
          ` Namna som kan brukast, står i ${where[1]}.`,
          ` The names that can be used are in ${where[2]}.`,
        ]);
  return finding(
    'LOYPE-REFERENCE',
    [
      `${nb} «${id}» finnes ikke.${rest.nb}`,
      `${nn} «${id}» finst ikkje.${rest.nn}`,
      `${en} “${id}” does not exist.${rest.en}`,
    ],
    [
      'Det du har valgt, finnes ikke lenger. Velg noe annet.',
      'Det du har valt, finst ikkje lenger. Vel noko anna.',
      'What you have chosen does not exist any more. Choose something else.',
    ],
  );
}

export function twice(thing: Thing, id: string): Finding {
  const [nb, nn, en] = THINGS[thing].said;
  return finding(
    'LOYPE-DUPLICATE',
    [
      `${nb} «${id}» står to ganger. Bruk et annet navn det ene stedet, eller fjern det der.`,
      `${nn} «${id}» står to gonger. Bruk eit anna namn på den eine staden, eller fjern det der.`,
      `${en} “${id}” stands there twice. Name one of them anew, or remove it.`,
    ],
    ['Navnet er i bruk. Velg et annet.', 'Namnet er i bruk. Vel eit anna.', 'The name is in use. Choose another.'],
  );
}

/** @param id of a contact that is shown twice among those for when it is urgent */
export function helpTwice(id: string): Finding {
  return finding(
    'LOYPE-DUPLICATE',
    [
      `Kontakten «${id}» står mer enn én gang i «localHelp». La den stå ett sted.`,
      `Kontakten «${id}» står meir enn éin gong i «localHelp». Lat han stå éin stad.`,
      `The contact “${id}” stands more than once in “localHelp”. Leave it in one place.`,
    ],
    [
      'Kontakten er valgt mer enn én gang. La den stå ett sted.',
      'Kontakten er vald meir enn éin gong. Lat han stå éin stad.',
      'The contact is chosen more than once. Leave it in one place.',
    ],
  );
}
