import { cuesByLanguage, cuesOf, type Word } from '../../language/cues';
import * as en from '../../language/en/closing';
import * as enCourtesy from '../../language/en/courtesy';
import * as lv from '../../language/lv/closing';
import * as lvCourtesy from '../../language/lv/courtesy';
import { isDebitive, isOurFuture, isRequestToClient, isTheirFuture } from '../../language/lv/verb-endings';
import * as ru from '../../language/ru/closing';
import * as ruCourtesy from '../../language/ru/courtesy';
import type { Language } from '../../report';
import type { Letter } from '../letter/letter';

const summaryMarkers = cuesByLanguage({ lv: lv.summaryMarkers, en: en.summaryMarkers, ru: ru.summaryMarkers });
/** „Atgādinu galveno:”, „Vēlreiz uzsveram, ka”: the marker is among the first words. */
const SUMMARY_BEGINS_WITHIN = 6;
const noPromise = cuesByLanguage({ lv: lv.noPromise, en: en.noPromise, ru: ru.noPromise });
const ourSteps = cuesByLanguage({ lv: lv.ourSteps, en: en.ourSteps, ru: ru.ourSteps });
const clientSteps = cuesByLanguage({ lv: lv.clientSteps, en: en.clientSteps, ru: ru.clientSteps });
const nothingFurther = cuesByLanguage({ lv: lv.nothingFurther, en: en.nothingFurther, ru: ru.nothingFurther });
const thanks = cuesByLanguage({ lv: lvCourtesy.thanks, en: enCourtesy.thanks, ru: ruCourtesy.thanks });
const apologies = cuesByLanguage({ lv: lvCourtesy.apologies, en: enCourtesy.apologies, ru: ruCourtesy.apologies });
const warmWords = cuesByLanguage({ lv: lvCourtesy.warmWords, en: enCourtesy.warmWords, ru: ruCourtesy.warmWords });
const troubles = cuesByLanguage({ lv: lvCourtesy.troubles, en: enCourtesy.troubles, ru: ruCourtesy.troubles });
const formulas = cuesByLanguage({ lv: lvCourtesy.formulas, en: enCourtesy.formulas, ru: ruCourtesy.formulas });
const otherTroubles = cuesOf(lvCourtesy.otherTroubles);
const clientTroubles = cuesOf(lvCourtesy.clientTroubles);
const clientReports = cuesOf(lvCourtesy.clientReports);
const gifts = cuesByLanguage({ lv: lvCourtesy.gifts, en: enCourtesy.gifts, ru: ruCourtesy.gifts });

/** Does a sentence promise something of ours? `words` are those of one sentence. */
export function promises(letter: Letter, words: readonly Word[]): boolean {
  if (noPromise[letter.language].in(words)) return false;
  if (ourSteps[letter.language].in(words)) return true;
  return (
    letter.language === 'lv' &&
    words.some(({ start, end }) => {
      const word = letter.text.slice(start, end);
      return isOurFuture(word) || isTheirFuture(word);
    })
  );
}

/** Does a sentence promise in the first person („salabosim”), so that the client waits for it? */
export function promisesOurselves(letter: Letter, words: readonly Word[]): boolean {
  if (letter.language !== 'lv') return promises(letter, words);
  if (noPromise.lv.in(words)) return false;
  return words.some(({ start, end }) => isOurFuture(letter.text.slice(start, end)));
}

/** Does a sentence ask the client for something, or say what the client can do? */
export function asksClient(letter: Letter, words: readonly Word[]): boolean {
  if (clientSteps[letter.language].in(words)) return true;
  if (letter.language !== 'lv') return false;
  return words.some(({ start, end }) => {
    const word = letter.text.slice(start, end);
    return isRequestToClient(word) || isDebitive(word);
  });
}

/** Does a sentence say that nothing follows? */
export function closesMatter(letter: Letter, words: readonly Word[]): boolean {
  return nothingFurther[letter.language].in(words);
}

/** Does a sentence sum up („Tātad …”, „Īsumā: …”)? In the middle („…, līdz ar to …”) such words only join clauses. */
export function sumsUp(language: Language, words: readonly Word[]): boolean {
  return summaryMarkers[language].in(words.slice(0, SUMMARY_BEGINS_WITHIN));
}

/** Thanks for something: „paldies par sapratni” is a formula. */
export function thanksForSomething(language: Language, words: readonly Word[]): boolean {
  return thanks[language].find(words).length > formulas[language].find(words).length;
}

/** „Paldies par sapratni!”, „Ceram uz sapratni”: polite where nothing is amiss. */
export function isPoliteFormula(language: Language, words: readonly Word[]): boolean {
  return formulas[language].in(words);
}

export function givesThanks(language: Language, words: readonly Word[]): boolean {
  return thanks[language].in(words);
}

export function apologises(language: Language, words: readonly Word[]): boolean {
  return apologies[language].in(words);
}

/** Joy, good wishes, understanding: as warm as thanks. */
export function isWarm(language: Language, words: readonly Word[]): boolean {
  return warmWords[language].in(words);
}

/** The letter itself shows a mistake, a delay, an outage: something to apologise for. */
export function showsTrouble(language: Language, words: readonly Word[]): boolean {
  return troubles[language].in(words) && !(language === 'lv' && otherTroubles.in(words));
}

/** The letter itself shows that the client gave something: a report, documents, a proposal. */
export function showsGift(language: Language, words: readonly Word[]): boolean {
  return gifts[language].in(words);
}

/** The client's message shows a delay, a mistake of ours or an earlier message left unanswered. */
export function clientComplains(words: readonly Word[]): boolean {
  return clientTroubles.in(words);
}

/** The client's message reports something broken, dirty, loud or dangerous. */
export function clientReportsFault(words: readonly Word[]): boolean {
  return clientReports.in(words);
}
