import type { Hours, Opening } from '../model/schemas/hours.ts';
import type { Words } from '../model/schemas/words.ts';
import { fill } from './fill.ts';

/** '10' for 10:00 and '14.30' for 14:30 in Norwegian, '10:00' in English. */
function time(clock: string, words: Words): string {
  if (words.hours.clock === 'colon') return clock;
  const [hour = '', minute = ''] = clock.split(':');
  return Number(hour) + (minute === '00' ? '' : `.${minute}`);
}

function stretch(opening: Opening, words: Words): string {
  const values = {
    days: words.hours.days[opening.days],
    opens: time(opening.opens, words),
    closes: time(opening.closes, words),
  };
  return fill(words.hours.stretch, values);
}

/** Opening hours in words, one sentence: 'Hverdager kl. 11–14.30 og 15–18'. */
export function formatHours(hours: Hours, words: Words): string {
  if (hours === 'always') return words.hours.always;
  const sentence = hours
    .map((opening, index) => {
      const text = stretch(opening, words);
      const before = hours[index - 1];
      if (!before) return text;
      // The days are said once when the next stretch is on the same days.
      if (opening.days !== before.days) return `, ${text}`;
      return ` ${words.hours.and} ${text.slice(words.hours.days[opening.days].length).replace(/^\s*(kl\.\s*)?/, '')}`;
    })
    .join('');
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
