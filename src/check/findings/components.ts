import { SHOWN_ALONE } from '../../model/schemas/authoring.ts';
import { type Finding, mdxFinding as mdx, said, suggestion, type Three } from '../finding.ts';
import { HTML_INSTEAD, isHtml } from './html.ts';
import { NO_ANGLE_LINK } from './texts.ts';

/** What a form says of a component that is written wrongly: a form writes it whole. */
const WRITTEN: Three = [
  'Her står noe mellom < og > som ikke kan brukes. Slett det, og legg det til på nytt.',
  'Her står noko mellom < og > som ikkje kan brukast. Slett det, og legg det til på nytt.',
  'Here is something between < and > that cannot be used. Delete it, and add it anew.',
];

export const UNFINISHED_COMPONENT = mdx(
  [
    'Tegnet < begynner en komponent som ikke er skrevet riktig, eller som ikke er avsluttet. Skriv for eksempel <Term id="…">ord</Term>.',
    'Teiknet < byrjar ein komponent som ikkje er skriven rett, eller som ikkje er avslutta. Skriv til dømes <Term id="…">ord</Term>.',
    'The character < begins a component that is not written rightly, or not ended. Write, for example, <Term id="…">word</Term>.',
  ],
  [
    'Tegnet < kan ikke stå slik i en tekst. Skriv det med ord.',
    'Teiknet < kan ikkje stå slik i ein tekst. Skriv det med ord.',
    'The character < cannot stand so in a text. Write it with words.',
  ],
);

/** @param inside whether the paragraph or list item that the component begins in ends before it does */
export function unendedComponent(name: string, inside: boolean): Finding {
  if (SHOWN_ALONE.has(name))
    return mdx(
      [
        `<${name}> blir ikke avsluttet. Skriv / foran >: <${name} id="…" />.`,
        `<${name}> blir ikkje avslutta. Skriv / framfor >: <${name} id="…" />.`,
        `<${name}> is not ended. Write / before >: <${name} id="…" />.`,
      ],
      WRITTEN,
    );
  return mdx(
    inside
      ? [
          `<${name}> blir ikke avsluttet i samme avsnitt. Skriv </${name}> der, eller la <${name}> stå på en egen linje.`,
          `<${name}> blir ikkje avslutta i same avsnitt. Skriv </${name}> der, eller lat <${name}> stå på ei eiga linje.`,
          `<${name}> is not ended in the same paragraph. Write </${name}> there, or let <${name}> stand on a line of its own.`,
        ]
      : [
          `<${name}> blir ikke avsluttet. Skriv </${name}> der den slutter.`,
          `<${name}> blir ikkje avslutta. Skriv </${name}> der komponenten sluttar.`,
          `<${name}> is not ended. Write </${name}> where it ends.`,
        ],
    WRITTEN,
  );
}

/** @param expected the component that is to be ended there; null when none is */
export function strayEnd(name: string, expected: string | null): Finding {
  const rest = expected
    ? said([`Mente du </${expected}>?`, `Meinte du </${expected}>?`, `Did you mean </${expected}>?`])
    : said([
        'Fjern den, eller skriv begynnelsen.',
        'Fjern det, eller skriv byrjinga.',
        'Remove it, or write the beginning.',
      ]);
  return mdx(
    [
      `</${name}> avslutter noe som ikke er begynt. ${rest.nb}`,
      `</${name}> avsluttar noko som ikkje er byrja på. ${rest.nn}`,
      `</${name}> ends something that was not begun. ${rest.en}`,
    ],
    WRITTEN,
  );
}

export const CURLY_QUOTATION = mdx(
  [
    'Disse anførselstegnene virker ikke i en komponent. Skriv rette anførselstegn: ".',
    'Desse hermeteikna verkar ikkje i ein komponent. Skriv rette hermeteikn: ".',
    'These quotation marks do not work in a component. Write straight quotation marks: ".',
  ],
  WRITTEN,
);

/** An attribute whose text stands without quotation marks. */
export function unquoted(name: string, attribute: string, value: string): Finding {
  return mdx(
    [
      `Teksten etter = må stå i anførselstegn. Skriv <${name} ${attribute}="${value}" …>.`,
      `Teksten etter = må stå i hermeteikn. Skriv <${name} ${attribute}="${value}" …>.`,
      `The text after = must stand in quotation marks. Write <${name} ${attribute}="${value}" …>.`,
    ],
    WRITTEN,
  );
}

export function unknownComponent(name: string, near: string | null, known: readonly string[]): Finding {
  if (isHtml(name) && name.includes('.')) return NO_ANGLE_LINK;
  if (isHtml(name) && (!near || HTML_INSTEAD.has(name))) {
    const [nb, nn, en] = HTML_INSTEAD.get(name) ?? [
      'Fjern det, og skriv teksten i Markdown.',
      'Fjern det, og skriv teksten i Markdown.',
      'Remove it, and write the text in Markdown.',
    ];
    return mdx(
      [
        `HTML (<${name}>) kan ikke brukes. ${nb}`,
        `HTML (<${name}>) kan ikkje brukast. ${nn}`,
        `HTML (<${name}>) cannot be used. ${en}`,
      ],
      [
        'HTML kan ikke brukes. Slett det som står mellom < og >.',
        'HTML kan ikkje brukast. Slett det som står mellom < og >.',
        'HTML cannot be used. Delete what stands between < and >.',
      ],
    );
  }
  const rest = suggestion(near, known);
  return mdx(
    [
      `${isHtml(name) ? `HTML (<${name}>) kan ikke brukes` : `<${name}> finnes ikke`}.${rest.nb}`,
      `${isHtml(name) ? `HTML (<${name}>) kan ikkje brukast` : `<${name}> finst ikkje`}.${rest.nn}`,
      `${isHtml(name) ? `HTML (<${name}>) cannot be used` : `<${name}> does not exist`}.${rest.en}`,
    ],
    WRITTEN,
  );
}

export function onlyLiteral(name: string): Finding {
  return mdx(
    [
      `<${name}> kan bare ha tekst i anførselstegn etter likhetstegnet, ikke { }.`,
      `<${name}> kan berre ha tekst i hermeteikn etter likskapsteiknet, ikkje { }.`,
      `<${name}> can only have text in quotation marks behind the equals sign, not { }.`,
    ],
    WRITTEN,
  );
}

export function unknownAttribute(
  name: string,
  attribute: string,
  meant: string | null,
  known: readonly string[],
): Finding {
  const all = known.join(', ');
  const rest = meant
    ? suggestion(meant, known)
    : said([
        ` Den tar: ${all || 'ingenting'}.`,
        ` Det kan stå: ${all || 'ingenting'}.`,
        ` It takes: ${all || 'nothing'}.`,
      ]);
  return mdx(
    [
      `<${name}> tar ikke «${attribute}».${rest.nb}`,
      `<${name}> tek ikkje «${attribute}».${rest.nn}`,
      `<${name}> does not take “${attribute}”.${rest.en}`,
    ],
    WRITTEN,
  );
}

/** What a form says of a component that lacks something. */
const LACKS: Three = [
  'Her mangler noe. Fyll ut det som mangler.',
  'Her manglar noko. Fyll ut det som manglar.',
  'Something is missing here. Fill in what is missing.',
];

export function missingAttribute(name: string, attribute: string): Finding {
  return mdx(
    [
      `<${name}> mangler «${attribute}». Skriv <${name} ${attribute}="…">.`,
      `<${name}> manglar «${attribute}». Skriv <${name} ${attribute}="…">.`,
      `<${name}> lacks “${attribute}”. Write <${name} ${attribute}="…">.`,
    ],
    LACKS,
  );
}

export function doubleAttribute(name: string, attribute: string): Finding {
  return mdx(
    [
      `«${attribute}» står to ganger i <${name}>. Behold den ene.`,
      `«${attribute}» står to gonger i <${name}>. Behald den eine.`,
      `“${attribute}” stands twice in <${name}>. Keep one of them.`,
    ],
    WRITTEN,
  );
}

export function emptyAttribute(name: string, attribute: string): Finding {
  return mdx(
    [
      `«${attribute}» i <${name}> er tom. Skriv teksten mellom anførselstegnene.`,
      `«${attribute}» i <${name}> er tom. Skriv teksten mellom hermeteikna.`,
      `“${attribute}” in <${name}> is empty. Write the text between the quotation marks.`,
    ],
    LACKS,
  );
}

export function attributeValue(name: string, attribute: string, value: string, known: readonly string[]): Finding {
  const rest = suggestion(null, known);
  return mdx(
    [
      `«${attribute}» i <${name}> er «${value}».${rest.nb}`,
      `«${attribute}» i <${name}> er «${value}».${rest.nn}`,
      `“${attribute}” in <${name}> is “${value}”.${rest.en}`,
    ],
    [
      `«${value}» kan ikke stå her. Velg et av valgene som står i listen.`,
      `«${value}» kan ikkje stå her. Vel eitt av vala som står i lista.`,
      `“${value}” cannot stand here. Choose one of the choices in the list.`,
    ],
  );
}
