import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const PAGE = 'https://www.helsedirektoratet.no/nasjonale-forlop';

/**
 * Answers in the form in which Helsedirektoratet documents its content API. The texts are invented for the tests: they are
 * nobody's rules.
 */
export const ANSWERS: Record<string, unknown> = {
  '/pakkeforløp': [
    { id: 'barn-1', tittel: 'Psykiske lidelser – barn og unge', url: `${PAGE}/psykiske-lidelser-barn-og-unge` },
    { id: 'kreft-1', tittel: 'Lungekreft', url: `${PAGE}/lungekreft`, tekst: '<p>Innen 35 dager.</p>' },
    { id: 'voksne-1', tittel: 'Psykiske lidelser – voksne', url: `${PAGE}/psykiske-lidelser-voksne/` },
  ],
  // A part may come as a list with one, and lead back to the one above it.
  '/pakkeforløp/barn-1': [
    {
      id: 'barn-1',
      tittel: 'Psykiske lidelser – barn og unge',
      url: `${PAGE}/psykiske-lidelser-barn-og-unge`,
      sistFagligOppdatert: '2026-10-01T00:00:00',
      intro: 'Forløpet gjelder i dag, og på mandag.',
      links: [
        { rel: 'barn', type: 'kapittel', href: 'https://api.helsedirektoratet.no/innhold/kapitler/kap-1' },
        { rel: 'root', type: 'pakkeforløp', href: 'https://api.helsedirektoratet.no/innhold/pakkeforløp/barn-1' },
      ],
    },
  ],
  '/kapitler/kap-1': {
    id: 'kap-1',
    tittel: 'Utredning',
    sistFagligOppdatert: null,
    sistOppdatert: '2026-09-02T10:00:00',
    tekst:
      '<h3>Tid</h3><p>Basis utredning b&oslash;r v&aelig;re ferdig innen <strong>seks uker</strong>.</p>' +
      '<ul><li>Basis og utvidet utredning samlet: innen 84 dager</li></ul><p>Evaluering skjer hver tiende uke.</p>' +
      '<p>Avdelingen har åpent fire dager.</p>',
    links: [
      { rel: 'forelder', type: 'pakkeforløp', href: 'https://api.helsedirektoratet.no/innhold/pakkeforløp/barn-1' },
      { rel: 'barn', type: 'pakkeforløp', href: 'https://api.helsedirektoratet.no/innhold/pakkeforløp/barn-1' },
    ],
  },
  '/pakkeforløp/voksne-1': {
    id: 'voksne-1',
    tittel: 'Psykiske lidelser – voksne',
    url: `${PAGE}/psykiske-lidelser-voksne/`,
    tekst: '<p>Ingen tider her.</p>',
    barn: [{ id: 'v-2', tittel: 'Evaluering', tekst: '<p>Første evaluering: innen 6 uker.</p>', links: null }],
  },
};

/** A server of our own in the place of the API's: where it is, and the requests that it got. */
export interface Api {
  url: string;
  asked: { path: string; key: string | undefined }[];
  close(): Promise<void>;
}

const KEY = 'ocp-apim-subscription-key';

/** Serves answers to whoever has the key; `reply` can answer first. */
export async function serveApi(
  answers: Readonly<Record<string, unknown>>,
  reply: (path: string) => { status: number; headers?: Record<string, string>; body?: string } | null = () => null,
): Promise<Api> {
  const asked: Api['asked'] = [];
  const server: Server = createServer((request: IncomingMessage, response) => {
    const path = decodeURI(request.url ?? '').replace(/^\/innhold/, '');
    const key = request.headers[KEY]?.toString();
    asked.push({ path, key });
    const own = reply(path);
    if (own) response.writeHead(own.status, own.headers).end(own.body ?? '');
    else if (key !== 'key-of-the-test') response.writeHead(401).end('{}');
    else if (!(path in answers)) response.writeHead(404).end('{}');
    else response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answers[path]));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/innhold`,
    asked,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
