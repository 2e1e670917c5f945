/** The text with its no-break spaces shown as `·` and hyphens as `¬`, so that a table says where a line may break. */
export function visible(text: string): string {
  return text.replaceAll('\u00a0', '·').replaceAll('\u2011', '¬');
}
