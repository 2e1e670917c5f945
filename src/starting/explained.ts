import type { Norwegian } from '../model/norwegian.ts';

/** What a new `organisation.yaml` explains and asks for, in one form of Norwegian. Of lines, each is a comment. */
export interface Explained {
  /** @param guide where the editors' guide lies */
  opening: (guide: string) => string;
  shortName: string;
  languages: string;
  publication: string;
  switchboard: string;
  questions: string;
  logo: string;
  /** @param guide where the editors' guide lies */
  contacts: (guide: string) => string;
  coordinators: string;
  services: string;
  localHelp: string;
  notices: string;
  partners: string;
  links: string;
  number: string;
  numberOf: string;
  website: string;
  /** @param url as it is known; '' where the register has several */
  websiteKnown: (url: string) => string;
  ages: string;
  referral: string;
  referredBy: string;
  assessedBy: string;
  trust: string;
  trustName: string;
  contract: string;
  contractWith: string;
  places: string;
  stays: string;
  stay: string;
  shortest: string;
  longest: string;
  inEach: string;
  switchboardNumber: string;
  coordinatorRole: string;
  numberThere: string;
  coordinator: string;
  /** @param ages such as `0–17 år` */
  coordinatorFor: (ages: string) => string;
  phone: string;
  /** That of an organisation that does not exist. */
  fictionalPhone: string;
  role: string;
  daysAssumed: string;
  besideName: string;
}

const nb: Explained = {
  opening: (guide) => `# Opplysningene om virksomheten. Det som står bak #, er forklaringer. De vises ikke på sidene.
# Fyll inn det som mangler, og kjør «npm run check». Veiledningen er ${guide}.`,
  shortName: '# Navnet slik folk sier det.',
  languages: '# Språkene sidene finnes på: nb (bokmål), nn (nynorsk), en (engelsk). Det første er deres eget.',
  publication:
    '# demo: sidene er en demonstrasjon. Det sier de øverst, og søkemotorer viser dem ikke. live: sidene er i bruk.',
  switchboard: '# Kontakten som tar imot alle andre spørsmål. Den må stå i listen over kontakter.',
  questions: `# Har dere et skjema eller en felles e-postadresse til spørsmål? Ta bort # foran questions. Uten det: sentralbordet.
# questions: https://…`,
  logo: `# Har dere en logo som dere kan bruke, legg den ved siden av denne filen: logo.svg, eller logo.png.
# Fargene deres: main til lenker og knapper, accent til kanten øverst. Skriv # og seks tegn.`,
  contacts: (guide) => `# Rollene som kan nås, aldri navn på ansatte. Hvert nummer står bare her.
# verifiedOn er dagen noen sist ringte og nummeret var riktig, for eksempel 2027-01-31. null: ingen har ringt.
# En kontakt kan også ha sms, email, chat, form, adresser og hours (telefontid). Alt står i ${guide}.`,
  coordinators:
    '# Hvem som koordinerer for hvilken alder. Alle aldre fra 0 år skal ha én. Er det ulike for barn og voksne, skriver du to:',
  services: `# Hjelp dere tilbyr. referralNeeded er true hvis det trengs henvisning, ellers false:
#   - name: Oppfølgingstjenesten
#     forWhom: Voksne som strever psykisk.`,
  localHelp: '# Kontakter dere selv har når det haster, med «id» fra listen over: [legevakt]',
  notices: `# Meldinger øverst på alle sider fra en dag til en annen, begge med:
#   - from: 2027-03-22
#     to: 2027-03-29
#     text: Vi har stengt i påsken.`,
  partners: '# Andre dere arbeider sammen med: [{ name: …, role: …, url: https://… }]',
  links: '# Sider andre steder som leserne deres kan trenge: [{ title: …, url: https://…, about: … }]',
  number: '# Kommunenummeret. Fylke, helseforetak og DPS blir hentet fra registeret.',
  numberOf: 'kommunenummeret,',
  website: 'adressen til deres eget nettsted, https://…',
  websiteKnown: (url) =>
    `# Nettstedet blir hentet fra registeret${url && `: ${url}`}. Er det et annet, ta bort # foran website.`,
  ages: '# Er dere bare for voksne? Ta bort # foran ages. Da leder ikke forsiden til forløpet for barn og unge.',
  referral: '# Hvem som kan henvise hit, og hvem som vurderer henvisningen.',
  referredBy: 'hvem som kan henvise',
  assessedBy: 'hvem som vurderer henvisningen',
  trust: '# Helseforetaket som dere er en del av.',
  trustName: 'navnet på helseforetaket',
  contract: '# Avtalen med det regionale helseforetaket.',
  contractWith: 'navnet på det regionale helseforetaket',
  places: 'hvor mange plasser avtalen gjelder, et tall',
  stays: '# Hva slags opphold dere har, og hvor mange måneder de varer.',
  stay: 'hva oppholdet heter',
  shortest: 'korteste opphold i måneder, et tall',
  longest: 'lengste opphold i måneder, et tall',
  inEach: ', på alle språkene:',
  switchboardNumber: 'nummeret til sentralbordet,',
  coordinatorRole: 'hva den som koordinerer forløpet, kalles hos dere',
  numberThere: 'nummeret dit,',
  coordinator: 'hvem som koordinerer, med «id» fra listen over: koordinator',
  coordinatorFor: (ages) => `hvem som koordinerer for ${ages}, med «id» fra listen over`,
  phone: '["…"], med anførselstegn',
  fictionalPhone: '["01 23 45 67"], med 0 først siden virksomheten er oppdiktet',
  role: 'rollen eller tjenesten, ikke navn',
  daysAssumed: '# Siden sa ikke hvilke dager.',
  besideName: '# Her sto det et navn. Spør om nummeret hører til rollen eller til en person.',
};

const nn: Explained = {
  opening: (
    guide,
  ) => `# Opplysningane om verksemda. Det som står bak #, er forklaringar. Dei blir ikkje viste på sidene.
# Fyll inn det som manglar, og køyr «npm run check». Rettleiinga er ${guide} (på bokmål).`,
  shortName: '# Namnet slik folk seier det.',
  languages: '# Språka sidene finst på: nb (bokmål), nn (nynorsk), en (engelsk). Det første er dykkar eige.',
  publication:
    '# demo: sidene er ein demonstrasjon. Det seier dei øvst, og søkjemotorar viser dei ikkje. live: sidene er i bruk.',
  switchboard: '# Kontakten som tek imot alle andre spørsmål. Han må stå i lista over kontaktar.',
  questions: `# Har de eit skjema eller ei felles e-postadresse til spørsmål? Ta bort # framfor questions. Utan det: sentralbordet.
# questions: https://…`,
  logo: `# Har de ein logo som de kan bruke, legg han ved sida av denne fila: logo.svg, eller logo.png.
# Fargane dykkar: main til lenkjer og knappar, accent til kanten øvst. Skriv # og seks teikn.`,
  contacts: (guide) => `# Rollene ein kan nå, aldri namn på tilsette. Kvart nummer står berre her.
# verifiedOn er dagen nokon sist ringde og nummeret var rett, til dømes 2027-01-31. null: ingen har ringt.
# Ein kontakt kan òg ha sms, email, chat, form, adresser og hours (telefontid). Alt står i ${guide}.`,
  coordinators:
    '# Kven som koordinerer for kva alder. Alle aldrar frå 0 år skal ha éin. Er det ulike for barn og vaksne, skriv du to:',
  services: `# Hjelp de tilbyr. referralNeeded er true dersom det trengst tilvising, elles false:
#   - name: Oppfølgingstenesta
#     forWhom: Vaksne som strevar psykisk.`,
  localHelp: '# Kontaktar de sjølve har når det hastar, med «id» frå lista over: [legevakt]',
  notices: `# Meldingar øvst på alle sider frå ein dag til ein annan, begge med:
#   - from: 2027-03-22
#     to: 2027-03-29
#     text: Vi har stengt i påska.`,
  partners: '# Andre de arbeider saman med: [{ name: …, role: …, url: https://… }]',
  links: '# Sider andre stader som lesarane dykkar kan trenge: [{ title: …, url: https://…, about: … }]',
  number: '# Kommunenummeret. Fylke, helseføretak og DPS blir henta frå registeret.',
  numberOf: 'kommunenummeret,',
  website: 'adressa til dykkar eigen nettstad, https://…',
  websiteKnown: (url) =>
    `# Nettstaden blir henta frå registeret${url && `: ${url}`}. Er det ein annan, ta bort # framfor website.`,
  ages: '# Er de berre for vaksne? Ta bort # framfor ages. Då leier ikkje framsida til forløpet for barn og unge.',
  referral: '# Kven som kan tilvise hit, og kven som vurderer tilvisinga.',
  referredBy: 'kven som kan tilvise',
  assessedBy: 'kven som vurderer tilvisinga',
  trust: '# Helseføretaket som de er ein del av.',
  trustName: 'namnet på helseføretaket',
  contract: '# Avtalen med det regionale helseføretaket.',
  contractWith: 'namnet på det regionale helseføretaket',
  places: 'kor mange plassar avtalen gjeld, eit tal',
  stays: '# Kva slags opphald de har, og kor mange månader dei varer.',
  stay: 'kva opphaldet heiter',
  shortest: 'kortaste opphald i månader, eit tal',
  longest: 'lengste opphald i månader, eit tal',
  inEach: ', på alle språka:',
  switchboardNumber: 'nummeret til sentralbordet,',
  coordinatorRole: 'kva den som koordinerer forløpet, heiter hos dykk',
  numberThere: 'nummeret dit,',
  coordinator: 'kven som koordinerer, med «id» frå lista over: koordinator',
  coordinatorFor: (ages) => `kven som koordinerer for ${ages}, med «id» frå lista over`,
  phone: '["…"], med hermeteikn',
  fictionalPhone: '["01 23 45 67"], med 0 først fordi verksemda er oppdikta',
  role: 'rolla eller tenesta, ikkje namn',
  daysAssumed: '# Sida sa ikkje kva dagar.',
  besideName: '# Her stod det eit namn. Spør om nummeret høyrer til rolla eller til ein person.',
};

/** The same in both forms. */
export const EXPLAINED: Readonly<Record<Norwegian, Explained>> = { nb, nn };
