/**
 * The lines of UTF-8 text as it comes in, without their ends (a line feed, and a carriage return before it). Of a line that
 * is longer than may be, only that is told: no more of it is held than its beginning.
 * @param most how many characters (UTF-16) a line may have
 * @returns each line, or null for one that is too long
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<string | null> {
  const decoder = new TextDecoder();
  let held = '';
  let tooLong = false;
  const add = (part: string) => {
    tooLong ||= held.length + part.length > most;
    held = tooLong ? '' : held + part;
  };
  const take = () => {
    const line = tooLong ? null : held.replace(/\r$/, '');
    [held, tooLong] = ['', false];
    return line;
  };
  for await (const chunk of chunks) {
    const parts = decoder.decode(chunk, { stream: true }).split('\n');
    const last = parts.pop() ?? '';
    for (const part of parts) {
      add(part);
      yield take();
    }
    add(last);
  }
  add(decoder.decode());
  if (held !== '' || tooLong) yield take();
}
