import type { Norwegian } from '../../model/norwegian.ts';
import type { Host, Repository } from './repository.ts';

const PUBLISH: Record<Host, string> = {
  github: `Forslag blir kontrollert (\`.github/workflows/check.yml\`), og nettstedet blir publisert når noe er endret og hver natt
(\`publish.yml\`). Det krever to ting, én gang: **Settings → Pages → Source: GitHub Actions**, og deres egne grupper i
\`.github/CODEOWNERS\`.`,
  gitlab: `Forslag blir kontrollert, og nettstedet blir publisert når noe er endret og hver natt (\`.gitlab-ci.yml\`). Det krever to ting,
én gang: en tidsplan under **Build → Pipeline schedules** (\`7 4 * * *\`, tidssone Oslo), og deres egne grupper i
\`.gitlab/CODEOWNERS\`.`,
};

const INSTALL =
  '`npm install` henter Løype, og låser versjonen i `package-lock.json`. Du trenger Node 22.17 eller nyere, fra nodejs.org.';

/** `new` is a command of what is installed, and a file can be filled in before. */
const firstTwo = ({ slug }: Repository) =>
  slug === null
    ? `1. ${INSTALL}
2. Lag en mappe for hver virksomhet: \`npx --no loype new organisation "Lom kommune" --kind municipality\`. Fyll inn det som er
   merket «FYLL INN». Navnet på portalen står i \`content/portal.yaml\`.`
    : `1. Fyll inn \`content/organisations/${slug}/organisation.yaml\`. Det som mangler, er merket «FYLL INN».
2. ${INSTALL}`;

const inBokmal = (repository: Repository): string => `# Pasientforløp: ${repository.name}

Her ligger det ${repository.name} selv skriver på sidene om pasientforløp i psykisk helse og rus: kontakter og egne sider. Den
nasjonale teksten og reglene følger med Løype, og blir nye når versjonen i \`package.json\` blir ny.

## Kom i gang

${firstTwo(repository)}
3. \`npm run check\` sier fra om alt som mangler eller er galt, med fil og linje.
4. \`npm run dev\` viser sidene mens dere skriver, på http://localhost:4321.
5. \`npm run build\` lager det ferdige nettstedet i mappen \`dist\`, og \`npm run serve\` viser det.

Ny side: \`npx --no loype new page ${repository.slug ?? 'lom'} "Tittelen på siden"\`. Hva som er blitt gammelt: \`npm run report\`.

## Publiser

${PUBLISH[repository.host]}

\`publication: demo\` i \`organisation.yaml\` holder sidene ute av søkemotorer og sier på hver side at de er til prøve. Sett
\`live\` når alt er kontrollert.

## Les mer

Etter \`npm install\` ligger alt i \`node_modules/loype/docs/\`: \`ta-i-bruk.md\` for den som drifter, \`redaktor.md\` for redaktører,
og \`errors.md\`, som forklarer hver melding.
`;

const PUBLISH_NN: Record<Host, string> = {
  github: `Forslag blir kontrollerte (\`.github/workflows/check.yml\`), og nettstaden blir publisert når noko er endra og kvar natt
(\`publish.yml\`). Det krev to ting, éin gong: **Settings → Pages → Source: GitHub Actions**, og dykkar eigne grupper i
\`.github/CODEOWNERS\`.`,
  gitlab: `Forslag blir kontrollerte, og nettstaden blir publisert når noko er endra og kvar natt (\`.gitlab-ci.yml\`). Det krev to
ting, éin gong: ein tidsplan under **Build → Pipeline schedules** (\`7 4 * * *\`, tidssone Oslo), og dykkar eigne grupper i
\`.gitlab/CODEOWNERS\`.`,
};

const INSTALL_NN =
  '`npm install` hentar Løype, og låser versjonen i `package-lock.json`. Du treng Node 22.17 eller nyare, frå nodejs.org.';

const firstTwoInNynorsk = ({ slug }: Repository) =>
  slug === null
    ? `1. ${INSTALL_NN}
2. Lag ei mappe for kvar verksemd: \`npx --no loype new organisation "Lom kommune" --kind municipality\`. Fyll inn det som er
   merka «FYLL INN». Namnet på portalen står i \`content/portal.yaml\`.`
    : `1. Fyll inn \`content/organisations/${slug}/organisation.yaml\`. Det som manglar, er merka «FYLL INN».
2. ${INSTALL_NN}`;

const inNynorsk = (repository: Repository): string => `# Pasientforløp: ${repository.name}

Her ligg det ${repository.name} sjølv skriv på sidene om pasientforløp i psykisk helse og rus: kontaktar og eigne sider. Den
nasjonale teksten og reglane følgjer med Løype, og blir nye når versjonen i \`package.json\` blir ny.

## Kom i gang

${firstTwoInNynorsk(repository)}
3. \`npm run check\` seier frå om alt som manglar eller er gale, med fil og linje.
4. \`npm run dev\` viser sidene medan de skriv, på http://localhost:4321.
5. \`npm run build\` lagar den ferdige nettstaden i mappa \`dist\`, og \`npm run serve\` viser han.

Ny side: \`npx --no loype new page ${repository.slug ?? 'lom'} "Tittelen på sida"\`. Kva som er blitt gammalt: \`npm run report\`.

## Publiser

${PUBLISH_NN[repository.host]}

\`publication: demo\` i \`organisation.yaml\` held sidene ute av søkjemotorar og seier på kvar side at dei er til prøve. Set
\`live\` når alt er kontrollert.

## Les meir

Etter \`npm install\` ligg alt i \`node_modules/loype/docs/\`, på bokmål: \`ta-i-bruk.md\` for den som driftar, \`redaktor.md\` for
redaktørar, og \`errors.md\`, som forklarar kvar melding.
`;

const IN: Record<Norwegian, (repository: Repository) => string> = { nb: inBokmal, nn: inNynorsk };

/** One screen for whoever opens the repository for the first time, in their form of Norwegian. */
export const readme = (repository: Repository): string => IN[repository.spoken](repository);
