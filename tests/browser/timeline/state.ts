/** What the calculator says in a state, by language: today is 22 November 2026. */
export type State = [
  state: string,
  pathway: string,
  event: string,
  date: string,
  choices: string[],
  said: Record<'nb' | 'nn' | 'en', string>,
  own?: [event: string, date: string][],
];
