/** Words of Bokmål that Nynorsk has not, of those that what is made for editors is full of. */
export const BOKMAL =
  /(?<!\p{L})(?:siden|ikke|hva|hvem|hvor|hvilken|hvis|deres|dere|fra|selv|eget|egne|mangler|navnet|navn|virksomhet\p{L}*|kontakter|noen|språkene|veiledningen|uten|foran|henvis\p{L}*|opphold\p{L}*|måneder|tall|kjør|vises|brukes|listen|filen|adressen|trengs|voksne)(?!\p{L})/iu;
