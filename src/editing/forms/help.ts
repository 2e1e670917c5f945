import type { Said } from '../told/said.ts';

const said = (nb: string, nn: string): Said => ({ nb, nn });

/** What stands under the label of a field, by its path. What a schema says of it speaks of signs in a file. */
export const HELP: Readonly<Record<string, Said>> = {
  'contacts.role': said(
    'Rollen eller tjenesten, slik den kalles hos dere. Aldri navnet på en ansatt.',
    'Rolla eller tenesta, slik ho blir kalla hos dykk. Aldri namnet på ein tilsett.',
  ),
  'contacts.phones': said('Del nummeret opp slik dere selv skriver det.', 'Del nummeret opp slik de sjølve skriv det.'),
  'contacts.verifiedOn': said(
    'Dagen noen sist ringte, og alt var riktig.',
    'Dagen nokon sist ringde, og alt var rett.',
  ),
  'contacts.hours': said(
    'Når noen svarer på telefonen. Er det stengt i lunsjen, skriver du to tider på samme dager.',
    'Når nokon svarar på telefonen. Er det stengt i lunsjen, skriv du to tider på dei same dagane.',
  ),
  'contacts.exceptions': said('Sommertid, jul og inneklemte dager.', 'Sommartid, jul og inneklemde dagar.'),
  'contacts.exceptions.from': said(
    'Dag og måned gjelder hvert år: 24.12. Med årstall gjelder det bare da: 24.12.2026.',
    'Dag og månad gjeld kvart år: 24.12. Med årstal gjeld det berre då: 24.12.2026.',
  ),
  'contacts.exceptions.why': said('Noen få ord, for eksempel Sommertid.', 'Nokre få ord, til dømes Sommartid.'),
  'contacts.email': said(
    'En felles adresse, aldri adressen til en ansatt.',
    'Ei felles adresse, aldri adressa til ein tilsett.',
  ),
  'contacts.secureForm': said(
    'Et skjema med innlogging, der man kan skrive om helsen sin.',
    'Eit skjema med innlogging, der ein kan skrive om helsa si.',
  ),
  'contacts.visitingAddress.map': said(
    'En lenke til norgeskart.no eller openstreetmap.org.',
    'Ei lenkje til norgeskart.no eller openstreetmap.org.',
  ),
  'coordinators.fromAge': said('Laveste alder i hele år.', 'Lågaste alder i heile år.'),
  'coordinators.toAge': said('Høyeste alder i hele år. Den er med.', 'Høgaste alder i heile år. Han er med.'),
  'services.searchedAs': said('Ett på hver linje. De vises ikke.', 'Eitt på kvar linje. Dei blir ikkje viste.'),
  'services.forWhom': said('Hvem den er for, i én setning.', 'Kven ho er for, i éi setning.'),
  'notices.text': said(
    'Kan ha **uthevet skrift** og lenker: [ord](https://…) til et annet nettsted, [ord](page:rights) til en side her.',
    'Kan ha **utheva skrift** og lenkjer: [ord](https://…) til ein annan nettstad, [ord](page:rights) til ei side her.',
  ),
  'notices.from': said('Den første dagen meldingen vises.', 'Den første dagen meldinga blir vist.'),
  'notices.to': said(
    'Den siste dagen. Uten den vises meldingen til noen tar den bort.',
    'Den siste dagen. Utan han blir meldinga vist til nokon tek ho bort.',
  ),
  lead: said(
    'En egen ingress på forsiden, i stedet for den som alle har.',
    'Ein eigen ingress på framsida, i staden for den som alle har.',
  ),
  highlights: said('Opptil tre lenker som står først på forsiden.', 'Opptil tre lenkjer som står først på framsida.'),
  'colours.main': said(
    'Koden for fargen: # og seks tall eller bokstaver a–f.',
    'Koden for fargen: # og seks tal eller bokstavar a–f.',
  ),
  'colours.accent': said('En kode av samme slag.', 'Ein kode av same slag.'),
  localHelp: said('Kontakter dere selv har når det haster.', 'Kontaktar de sjølve har når det hastar.'),
  questions: said(
    'Adressen til et skjema, eller mailto: og en felles e-postadresse.',
    'Adressa til eit skjema, eller mailto: og ei felles e-postadresse.',
  ),
};
