import type { RegisterSources } from '../model/schemas/register.ts';

/** Whose data the register holds, each owner once with its licence: 'SSB (CC BY 4.0), Kartverket (CC BY 4.0)'. */
export function attribution(sources: RegisterSources): string {
  const licensed = sources.filter(({ licence }) => licence !== 'facts only');
  return [...new Set(licensed.map(({ owner, licence }) => `${owner} (${licence})`))].join(', ');
}
