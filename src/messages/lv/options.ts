/** What each option of a rule means, by rule id and option name. */
export const options = {
  'reference-missing': {
    hintFrom: 'Īsākā vēstule (vārdi), kurā bez atsauces iesaka',
    warningFrom: 'Īsākā vēstule (vārdi), kurā bez atsauces lūdz pārbaudīt',
  },
  'answer-in-subject': { nearlyEmpty: 'Līdz cik vārdiem vēstule skaitās gandrīz tukša' },
  'bare-url': { longest: 'Garākā adrese (zīmes), kas tekstā netraucē' },
  'summary-missing': {
    hintAbove: 'Garākā vēstule (vārdi), kurai kopsavilkumu vēl neiesaka',
    warningAbove: 'Garākā vēstule (vārdi), kurai kopsavilkumu tikai iesaka',
  },
  'next-steps-missing': { shortestText: 'Īsākā vēstule (vārdi), kurā to meklē' },
  'deadline-missing': { shortestText: 'Īsākā vēstule (vārdi), kurā to meklē' },
  'courtesy-missing': { shortestText: 'Īsākā atbilde (vārdi), kurā to meklē' },
  shouting: { words: 'Cik vārdu lielajiem burtiem pēc kārtas ir par daudz' },
  wording: {
    warnFrom: 'No cik vietām vēstulē lūdz pārbaudīt; zem tā tikai iesaka',
    thorough: 'Meklēt arī vārdus, kas tikai reizēm traucē',
  },
  jargon: {
    warnFrom: 'No cik vietām vēstulē lūdz pārbaudīt; zem tā tikai iesaka',
    thorough: 'Meklēt arī terminus, kurus lielākā daļa saprot',
  },
  abbreviation: { warnFrom: 'No cik vietām vēstulē lūdz pārbaudīt; zem tā tikai iesaka' },
  'long-sentence': {
    hintAbove: 'Garākais teikums (vārdi) bez ieteikuma',
    warnAbove: 'Garākais teikums (vārdi), par kuru tikai iesaka',
  },
  passive: {
    hintFrom: 'No cik ciešamās kārtas formām teikumā iesaka',
    warnFrom: 'No cik ciešamās kārtas formām teikumā lūdz pārbaudīt',
  },
  nominalisation: { most: 'Cik „-šana” vārdu teikumā vēl netraucē' },
  'wall-of-text': {
    mostWords: 'Garākā rindkopa (vārdi)',
    mostSentences: 'Garākā rindkopa (teikumi)',
  },
  usage: { thorough: 'Meklēt arī ikdienā pieņemtus vārdus, piemēram, „mājaslapa”' },
};
