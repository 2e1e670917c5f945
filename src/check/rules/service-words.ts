import { FIRST_NAMES } from './first-names.ts';

/**
 * Words that addresses of offices and services are made of, in Bokmål and Nynorsk and without endings, with a for å, o for ø and
 * ae for æ. None is only a name of a person, and names of places, which many are called by, are left out.
 */
const WORDS = `
  ikke ikkje noe noko alle oss vi du dere dykk for fra til med om og pa av inn ut opp ned her hei sammen saman felles
  no not do reply svar svare sporsmal meld melding beskjed nyhet nyheit brev varsel varsling bounce master
  dagtid dogn kveld natt uke veke helg time avtale bestilling booking
  barn ung unge ungdom voksen voksne vaksen vaksne eldre foreldre familie par gravid mor far sosken parorende parorande bruker brukar
  pasient innbygger innbyggjar flyktning innvandrer innvandrar student elev ansatt tilsett nabo
  leder leiar radgiver radgjevar konsulent veileder rettleiar sykepleier sjukepleiar lege psykolog terapeut jord tolk ombud koordinator
  assistent sekretaer radmann direktor ordforer
  helse frisk mestring psyk psykisk psykiatri rus avrusning alkohol spill speleavhengighet avhengighet overgrep krise akutt ambulant
  sorg traume angst depresjon kreft demens sovn stress mental fysisk fysio ergo rehabilitering habilitering behandling utredning
  utgreiing terapi samtale tilbud tilbod kurs gruppe tur trening aktivitet friluft kultur fritid idrett kafe varme stue stove mat mote
  kommune fylke stat senter sentral heim hjem bolig bustad kontor torg enhet eining avdeling seksjon team tjeneste teneste poliklinikk
  klinikk sykehus sjukehus skole skule barnehage bibliotek klubb lag forening stiftelse arena base post seng mottak inntak utvalg rad styre
  plass sted stad punkt
  oppfolging veiledning rettleiing hjelp hjelpe hjelper hjelpar stotte bistand pleie omsorg vern vakt beredskap innsats tiltak prosjekt
  plan sak saksbehandling soknad klage tilsyn kontroll kvalitet forebygge forebygging fore bygging bygge folk nett verk nettverk kontakt
  verge okonomi lonn rekneskap regnskap faktura personal arkiv dokument data info informasjon presse media support service kunde drift
  personvern redaksjon portal digital web side mobil telefon sms samvaer sam vaer virksomhet verksemd
  tidlig tidleg rask trygg god ny apen open lokal regional nord sor ost aust vest midt indre ytre ovre nedre stor liten gratis
  frivillig styrket styrkt leve mestre snakke stopp lytte virke homet stua stova
`;

/** Words that are names of persons, too: two of them are a person, who may be called Liv Vold, one beside another word is none. */
const NAMES_TOO = 'bo dag even fred hus liv sol stein tor tore vold post rose';

const listOf = (words: string) => words.trim().split(/\s+/);

/** One or several words together, as they are joined and end: 'aktivitetshuset'. */
const madeOf = (words: readonly string[]) =>
  new RegExp(
    `^(?:(?:${words.toSorted((a, b) => b.length - a.length).join('|')})(?:e?s|er|ar|e)?)+(?:en|et|a|ene|ane)?$`,
  );

const SURELY = madeOf(listOf(WORDS));
const PERHAPS = madeOf([...listOf(WORDS), ...listOf(NAMES_TOO)]);

const folded = (part: string) =>
  part.replaceAll('å', 'a').replaceAll('ø', 'o').replaceAll('æ', 'ae').replace(/\d+$/, '');

/** Whether the parts of an address, in small letters, are words of services, and no name: 'frisk.liv', 'ikke-svar'. */
export function areServiceWords(parts: readonly string[]): boolean {
  const words = parts.map(folded);
  return words.every((it) => PERHAPS.test(it) && !FIRST_NAMES.has(it)) && words.some((it) => SURELY.test(it));
}
