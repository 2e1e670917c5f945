/** The host of a web address as people say it: 'vaga.kommune.no'. */
export function hostName(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}
