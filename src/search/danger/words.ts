/** Signs that are put in words instead of letters: `s3lvmord`, `dr@pe`. */
const SIGNS: Record<string, string> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '@': 'a', $: 's' };

/** From this number on it is many tablets. */
const MANY = 6;

/** Stands for a number of many. */
export const MANY_FORM = '#';

/** A number that is a year, which nobody takes of anything. */
const YEAR = /^(?:18|19|20)\d\d$/;

/** A word with signs in place of letters, or with letters written many times. A run of digits stays a number. */
function plainWord(word: string): string {
  if (/^\d+$/.test(word)) return Number(word) >= MANY && !YEAR.test(word) ? MANY_FORM : word;
  return word.replace(/[013-5@$]/g, (sign) => SIGNS[sign] ?? sign).replace(/(\p{L})\1{2,}/gu, '$1');
}

/** Letters that are written one by one, `s e l v m o r d`, are one word. */
function spelledOut(words: string[]): string[] {
  const found: string[] = [];
  let run: string[] = [];
  const close = () => {
    found.push(...(run.length >= 4 ? [run.join('')] : run));
    run = [];
  };
  for (const word of words) {
    if (/^\p{L}$/u.test(word)) run.push(word);
    else {
      close();
      found.push(word);
    }
  }
  close();
  return found;
}

/**
 * The words of what somebody wrote in distress, in lower case: without any sign for an apostrophe, with the letters that
 * signs stand for, and with pictures as words of their own. `Don´t` gives `dont`, `20stk` gives `#` and `stk`.
 */
export function dangerWords(query: string): string[] {
  const text = query
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ö', 'ø')
    .replaceAll('ä', 'æ')
    .replace(/(?<=n)[^\p{L}\p{N}\s]\s?(?=t(?!\p{L}))/gu, '')
    .replace(/['’‘`´′ʼʹ＇*]|\u0301|[\u200b-\u200d\u00ad]|\ufe0f/g, '')
    .replace(/(?<![\p{L}\p{N}])(\d+)(?=\p{L}{2})/gu, '$1 ');
  const words = text.match(/[\p{L}\p{N}](?:[\p{L}\p{N}@$]*[\p{L}\p{N}])?|\p{Extended_Pictographic}/gu) ?? [];
  return spelledOut(words.map(plainWord));
}
