import type { Sentences } from './sentences.ts';

/** Of what is the same for all: limits, law, rules, and what shows whom to call at once. */
export const OF_NATIONAL_FACTS = {
  'danger-forms': {
    message: [
      'Skriv ordene med små bokstaver og mellomrom mellom, eventuelt med stjerne bakerst, for eksempel «drepe drep dræp*».',
      'Skriv orda med små bokstavar og mellomrom mellom, eventuelt med stjerne bakarst, til dømes «drepe drep dræp*».',
      'Write the words in lower case with spaces between, with a star at the end if need be, such as “kill kills murder*”.',
    ],
    form: [
      'Skriv ordene med små bokstaver og mellomrom mellom.',
      'Skriv orda med små bokstavar og mellomrom mellom.',
      'Write the words in small letters with spaces between.',
    ],
  },
  'danger-pattern': {
    message: [
      'Et mønster er ord med små bokstaver og ordsett i vinkler, med mellomrom, +, | eller & mellom, for eksempel: <want> dø|døy. Se docs/redaktor.md.',
      'Eit mønster er ord med små bokstavar og ordsett i vinklar, med mellomrom, +, | eller & mellom, til dømes: <want> dø|døy. Sjå docs/redaktor.md.',
      'A pattern is words in lower case and sets of words in angle brackets, with a space, +, | or & between, such as: <want> die|dying. See docs/redaktor.md.',
    ],
    form: [
      'Et mønster er ord med små bokstaver og ordsett i vinkler, med mellomrom, +, | eller & mellom.',
      'Eit mønster er ord med små bokstavar og ordsett i vinklar, med mellomrom, +, | eller & mellom.',
      'A pattern is words in small letters and sets of words in angle brackets, with a space, +, | or & between.',
    ],
  },
  'law-certain': {
    message: [
      '«verifiedOn» sier at noen har lest paragrafen i loven. Da er den sikker: Skriv «confidence: certain». Er den ikke lest, skriver du null i «verifiedOn».',
      '«verifiedOn» seier at nokon har lese paragrafen i lova. Då er han sikker: Skriv «confidence: certain». Er han ikkje lesen, skriv du null i «verifiedOn».',
      '“verifiedOn” says that somebody has read the section in the act. Then it is certain: write “confidence: certain”. If nobody has, write null in “verifiedOn”.',
    ],
    form: [
      'Dagen sier at noen har lest paragrafen i loven. Velg at den er sikker, eller ta bort dagen.',
      'Dagen seier at nokon har lese paragrafen i lova. Vel at han er sikker, eller ta bort dagen.',
      'The day says that somebody has read the section in the act. Choose that it is certain, or remove the day.',
    ],
  },
  'law-compared': {
    message: [
      'Paragrafen har fått nytt nummer. Den er «certain» først når noen har lest loven. Skriv dagen i «verifiedOn».',
      'Paragrafen har fått nytt nummer. Han er «certain» først når nokon har lese lova. Skriv dagen i «verifiedOn».',
      'The section has a new number. It is “certain” only when somebody has read the act. Write the day in “verifiedOn”.',
    ],
    form: [
      'Paragrafen har fått nytt nummer, og er sikker først når noen har lest loven. Skriv dagen.',
      'Paragrafen har fått nytt nummer, og er sikker først når nokon har lese lova. Skriv dagen.',
      'The section has a new number, and is certain only when somebody has read the act. Write the day.',
    ],
  },
  'law-section': {
    message: [
      'Skriv paragrafen uten tegnet §, i anførselstegn, for eksempel "2-2 a" eller "10".',
      'Skriv paragrafen utan teiknet §, i hermeteikn, til dømes "2-2 a" eller "10".',
      'Write the section without the sign §, in quotation marks, such as "2-2 a" or "10".',
    ],
    form: [
      'Skriv paragrafen uten tegnet §, for eksempel 2-2 a eller 10.',
      'Skriv paragrafen utan teiknet §, til dømes 2-2 a eller 10.',
      'Write the section without the sign §, such as 2-2 a or 10.',
    ],
  },
  'limit-certain': {
    message: [
      'Fristen er sammenlignet med eierens side. Da er den sikker: Skriv «confidence: certain». Er den ikke sammenlignet, skriver du null i «verifiedOn» og «status: read» eller «status: reported».',
      'Fristen er samanlikna med sida til eigaren. Då er han sikker: Skriv «confidence: certain». Er han ikkje samanlikna, skriv du null i «verifiedOn» og «status: read» eller «status: reported».',
      'The limit has been compared with its owner’s page. Then it is certain: write “confidence: certain”. If nobody has compared it, write null in “verifiedOn”, and “status: read” or “status: reported”.',
    ],
    form: [
      'Fristen er kontrollert mot eierens side. Velg at den er sikker. Er den ikke kontrollert, tar du bort dagen og velger hvordan den er kjent.',
      'Fristen er kontrollert mot sida til eigaren. Vel at han er sikker. Er han ikkje kontrollert, tek du bort dagen og vel korleis han er kjend.',
      'The limit has been verified on its owner’s page. Choose that it is certain. If it has not, remove the day and choose how it is known.',
    ],
  },
  'limit-compared': {
    message: [
      '«verifiedOn» sier at noen har kontrollert fristen. Skriv «status: verified», eller skriv null i «verifiedOn».',
      '«verifiedOn» seier at nokon har kontrollert fristen. Skriv «status: verified», eller skriv null i «verifiedOn».',
      '“verifiedOn” says that somebody has verified the limit. Write “status: verified”, or write null in “verifiedOn”.',
    ],
    form: [
      'Dagen sier at noen har kontrollert fristen. Velg at den er kontrollert, eller ta bort dagen.',
      'Dagen seier at nokon har kontrollert fristen. Vel at han er kontrollert, eller ta bort dagen.',
      'The day says that somebody has verified the limit. Choose that it is verified, or remove the day.',
    ],
  },
  'limit-early': {
    message: [
      'Fristen er kontrollert før den begynte å gjelde. Skriv den dagen noen sammenlignet fristen som gjelder nå, eller null.',
      'Fristen er kontrollert før han byrja å gjelde. Skriv den dagen nokon samanlikna fristen som gjeld no, eller null.',
      'The limit was verified before it came into force. Write the day on which somebody compared the limit as it is now, or null.',
    ],
    form: [
      'Fristen er kontrollert før den begynte å gjelde. Skriv en senere dag, eller ta den bort.',
      'Fristen er kontrollert før han byrja å gjelde. Skriv ein seinare dag, eller ta han bort.',
      'The limit was verified before it came into force. Write a later day, or remove it.',
    ],
  },
  'limit-id': {
    message: [
      'En frist heter en stor bokstav og et tall, for eksempel A1 eller C2p.',
      'Ein frist heiter ein stor bokstav og eit tal, til dømes A1 eller C2p.',
      'A limit is called by a capital letter and a number, such as A1 or C2p.',
    ],
    form: [
      'En frist heter en stor bokstav og et tall, for eksempel A1 eller C2p.',
      'Ein frist heiter ein stor bokstav og eit tal, til dømes A1 eller C2p.',
      'A limit is called by a capital letter and a number, such as A1 or C2p.',
    ],
  },
  'limit-law': {
    message: [
      'En lovfestet frist må ha «legalRef»: navnet på en av lovhenvisningene i statutory.yaml.',
      'Ein lovfesta frist må ha «legalRef»: namnet på ei av lovtilvisingane i statutory.yaml.',
      'A statutory limit must have “legalRef”: the name of one of the references in statutory.yaml.',
    ],
    form: [
      'En lovfestet frist må si hvilken paragraf den står i.',
      'Ein lovfesta frist må seie kva paragraf han står i.',
      'A statutory limit must say in which section it stands.',
    ],
  },
  'limit-own': {
    message: [
      'Fristen for å klage er pasientens egen. Skriv «kind: deadline» når «to» er «complaint», og bare da.',
      'Fristen for å klage er pasienten sin eigen. Skriv «kind: deadline» når «to» er «complaint», og berre då.',
      'The deadline to complain is the patient’s own. Write “kind: deadline” where “to” is “complaint”, and nowhere else.',
    ],
    form: [
      'Fristen for å klage er pasientens egen, og ingen annen frist er det.',
      'Fristen for å klage er pasienten sin eigen, og ingen annan frist er det.',
      'The deadline to complain is the patient’s own, and no other limit is.',
    ],
  },
  'limit-range': {
    message: [
      '«min» er større enn «amount». Skriv det laveste tallet i «min».',
      '«min» er større enn «amount». Skriv det lågaste talet i «min».',
      '“min” is greater than “amount”. Write the lowest number in “min”.',
    ],
    form: [
      'Det laveste tallet er større enn det høyeste. Bytt dem om.',
      'Det lågaste talet er større enn det høgaste. Byt dei om.',
      'The lowest number is greater than the highest. Change them round.',
    ],
  },
  'limit-read': {
    message: [
      '«status: read» sier at fristen er lest på eierens egen side. Da er den sikker: Skriv «confidence: certain». Er den kjent fra andre, skriver du «status: reported».',
      '«status: read» seier at fristen er lesen på sida til eigaren. Då er han sikker: Skriv «confidence: certain». Er han kjend frå andre, skriv du «status: reported».',
      '“status: read” says that the limit was read on its owner’s own page. Then it is certain: write “confidence: certain”. If it is known from others, write “status: reported”.',
    ],
    form: [
      'Fristen er lest på eierens egen side. Velg at den er sikker, eller at den er kjent fra andre.',
      'Fristen er lesen på sida til eigaren. Vel at han er sikker, eller at han er kjend frå andre.',
      'The limit was read on its owner’s own page. Choose that it is certain, or that it is known from others.',
    ],
  },
  'limit-repeat': {
    message: [
      '«repeat» er et annet antall dager enn «amount». Skriv det samme tallet i «every» og «amount», og «unit: day».',
      '«repeat» er eit anna tal dagar enn «amount». Skriv det same talet i «every» og «amount», og «unit: day».',
      '“repeat” is another number of days than “amount”. Write the same number in “every” and “amount”, and “unit: day”.',
    ],
    form: [
      'Fristen og gjentakelsen må være det samme antallet dager.',
      'Fristen og gjentakinga må vere det same talet på dagar.',
      'The limit and its repeat must be the same number of days.',
    ],
  },
  'limit-reported': {
    message: [
      '«status: reported» sier at fristen er kjent fra andre enn eieren. Da er den ikke sikker: Skriv «likely» eller «tentative». Er den lest på eierens side, skriver du «status: read».',
      '«status: reported» seier at fristen er kjend frå andre enn eigaren. Då er han ikkje sikker: Skriv «likely» eller «tentative». Er han lesen på sida til eigaren, skriv du «status: read».',
      '“status: reported” says that the limit is known from others than its owner. Then it is not certain: write “likely” or “tentative”. If it was read on its owner’s page, write “status: read”.',
    ],
    form: [
      'Fristen er kjent fra andre enn eieren, og er ikke sikker. Velg hvor sikker den er, eller at den er lest på eierens side.',
      'Fristen er kjend frå andre enn eigaren, og er ikkje sikker. Vel kor sikker han er, eller at han er lesen på sida til eigaren.',
      'The limit is known from others than its owner, and is not certain. Choose how sure it is, or that it was read on its owner’s page.',
    ],
  },
  'limit-sentence': {
    message: [
      'En frist uten tall må ha «sentence», som sier hva som gjelder.',
      'Ein frist utan tal må ha «sentence», som seier kva som gjeld.',
      'A limit without a number must have “sentence”, which says what holds.',
    ],
    form: [
      'En frist uten tall må ha en setning som sier hva som gjelder.',
      'Ein frist utan tal må ha ei setning som seier kva som gjeld.',
      'A limit without a number must have a sentence that says what holds.',
    ],
  },
  'limit-unit': {
    message: [
      'En frist med tall må ha «unit»: day, workday eller hour.',
      'Ein frist med tal må ha «unit»: day, workday eller hour.',
      'A limit with a number must have “unit”: day, workday or hour.',
    ],
    form: [
      'En frist med tall må si hva som telles: dager, arbeidsdager eller timer.',
      'Ein frist med tal må seie kva som blir talt: dagar, arbeidsdagar eller timar.',
      'A limit with a number must say what is counted: days, working days or hours.',
    ],
  },
  'limit-verified': {
    message: [
      '«status: verified» krever en dag i «verifiedOn»: den dagen noen sammenlignet fristen med eierens side. Er det ikke gjort, skriver du «read» (lest i en lagret kopi) eller «reported» (kjent fra andre).',
      '«status: verified» krev ein dag i «verifiedOn»: den dagen nokon samanlikna fristen med sida til eigaren. Er det ikkje gjort, skriv du «read» (lesen i ein lagra kopi) eller «reported» (kjend frå andre).',
      '“status: verified” needs a day in “verifiedOn”: the day on which somebody compared the limit with its owner’s page. If nobody has, write “read” (read in a stored copy) or “reported” (known from others).',
    ],
    form: [
      'Skriv den dagen noen sammenlignet fristen med eierens side. Er det ikke gjort, er den ikke kontrollert.',
      'Skriv den dagen nokon samanlikna fristen med sida til eigaren. Er det ikkje gjort, er han ikkje kontrollert.',
      'Write the day on which somebody compared the limit with its owner’s page. If nobody has, it is not verified.',
    ],
  },
  'ruleset-id': {
    message: [
      'Et regelverk heter et årstall i anførselstegn, for eksempel "2024".',
      'Eit regelverk heiter eit årstal i hermeteikn, til dømes "2024".',
      'A ruleset is called by a year in quotation marks, such as "2024".',
    ],
    form: [
      'Et regelverk heter et årstall, for eksempel 2024.',
      'Eit regelverk heiter eit årstal, til dømes 2024.',
      'A ruleset is called by a year, such as 2024.',
    ],
  },
  'ruleset-order': {
    message: [
      '«validTo» er før «validFrom». Skriv den tidligste datoen i «validFrom».',
      '«validTo» er før «validFrom». Skriv den tidlegaste datoen i «validFrom».',
      '“validTo” is before “validFrom”. Write the earliest date in “validFrom”.',
    ],
    form: [
      'Reglene slutter å gjelde før de begynner. Bytt om datoene.',
      'Reglane sluttar å gjelde før dei byrjar. Byt om datoane.',
      'The rules cease to apply before they begin. Change the dates round.',
    ],
  },
} as const satisfies Record<string, Sentences>;
