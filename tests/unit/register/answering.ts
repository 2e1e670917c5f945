import { recorded, recordedAnswers } from './answers.ts';

/** A network in which the owners answer as they were recorded, but for what is changed in all answers (`from → to`). */
export function answering(changes: string): typeof fetch {
  const [from = '', to = ''] = changes.split(' → ');
  const said = [...recordedAnswers()].map(([url, answer]) => [url, from ? answer.replace(from, to) : answer] as const);
  const ask = recorded(new Map(said));
  return async (url) => new Response((await ask(String(url))) as Uint8Array<ArrayBuffer>);
}
