/**
 * A function that answers the same question once.
 * @param most how many answers it holds at a time
 */
export function remembering<Answer>(
  answer: (text: string) => Answer,
  most = Number.POSITIVE_INFINITY,
): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    let found = answers.get(text);
    if (found === undefined) {
      found = answer(text);
      if (answers.size >= most) answers.clear();
      answers.set(text, found);
    }
    return found;
  };
}
