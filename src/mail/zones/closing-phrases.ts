import { phrases } from '../phrases';

/**
 * Words with which a letter takes leave, in small letters without closing punctuation (research/latvian.md A.4 and
 * mail-structure.md section 5). A line that begins with one and goes on for a few words only is a closing line.
 */
export const CLOSING_PHRASES: readonly string[] = phrases(
  'ar cieņu|ar cienu|ar patiesu cieņu|ar dziļu cieņu|ar vislielāko cieņu|patiesā cieņā|patiesa cieņa|cieņā|ar sveicienu|' +
    'ar sveicieniem|ar siltiem sveicieniem|ar labiem vēlējumiem|ar laba vēlējumiem|ar vislabākajiem vēlējumiem|labus vēlot|' +
    'labu vēlot|visu labu|sveicieni|sveiciens|sirsnīgi sveicieni|sirsnīgi|lai jums|lai jauka|lai izdodas|lai veicas|' +
    'jauku dienu|jauku jums dienu|jauku dienas|jauku darba|jauku nedēļ|jauku vakaru|jaukas brīvdienas|jaukas|' +
    'veiksmīgu dienu|veiksmīgu|skaistu dienu|skaistu|saulainu|labu dienu vēlot|priecīgus|veiksmi|uz tikšanos|uz redzēšanos|' +
    'uz sadarbību|cerot uz|ceram uz|gaidot|pateicībā|ar pateicību|paldies jau iepriekš|jau iepriekš paldies|paldies|' +
    'liels paldies|ar godbijību|jūsu|novēlu|novēlam|labu dienu|turieties|čau un|uz drīzu|kind regards|best regards|' +
    'warm regards|regards|many regards|yours sincerely|sincerely|yours faithfully|faithfully|respectfully|with respect|' +
    'with kind regards|with best regards|best wishes|with best wishes|all the best|best|many thanks|thanks|thank you|' +
    'cheers|have a nice day|have a great day|take care|с уважением|с искренним уважением|с наилучшими пожеланиями|' +
    'с пожеланиями|всего доброго|всего хорошего|всего наилучшего|хорошего дня|спасибо|благодарю|с благодарностью|' +
    'искренне ваш|удачного дня|lugupidamisega|parimate soovidega|tervitades|heade soovidega|aitäh|pagarbiai|su pagarba|' +
    'geriausi linkėjimai|ačiū|mit freundlichen grüßen|mit freundlichem gruß|freundliche grüße|viele grüße|beste grüße|' +
    'liebe grüße|mfg|hochachtungsvoll|danke|z poważaniem|pozdrawiam|z wyrazami szacunku|łączę pozdrowienia|' +
    'serdecznie pozdrawiam|dziękuję|ystävällisin terveisin|parhain terveisin|terveisin|kiitos',
);

/** Phrases above that are a closing line only when nothing else stands on the line: they begin ordinary sentences too. */
export const BARE_CLOSING_PHRASES: readonly string[] = phrases(
  'paldies|liels paldies|thanks|many thanks|thank you|best|спасибо|благодарю|aitäh|ačiū|danke|dziękuję|kiitos|jūsu|' +
    'sirsnīgi|jaukas|skaistu|regards|sveiciens|gaidot|faithfully|sincerely',
);

/** First words of a salutation: a line with one of them is the author's, wherever it stands. */
export const SALUTATION_WORDS: readonly string[] = phrases(
  'labdien|labrīt|labvakar|sveiki|sveika|sveiks|sveicināti|sveicināta|sveicināts|cienījamie|cienījamais|cienījamā|' +
    'cienītais|cienītā|godātie|godātais|godātā|augsti godātais|augsti godātā|dārgie|čau|hello|hi|dear|good morning|' +
    'good afternoon|good evening|здравствуйте|добрый день|доброе утро|добрый вечер|уважаемый|уважаемая|уважаемые|tere|' +
    'lugupeetud|laba diena|gerbiamas|gerbiama|guten tag|hallo|sehr geehrte|sehr geehrter|dzień dobry|szanowny|szanowna|' +
    'szanowni|hei|hyvä',
);

/** Below a signature these begin something that the author still writes. */
export const POSTSCRIPT =
  /^\s*(?:p\s*\.?\s*p?\s*\.?\s*s\s*\.?(?![a-zāčēģīķļņšūž])|post\s?scriptum|n\s*\.?\s*b\s*\.?(?![a-zāčēģīķļņšūž])|з\.?\s*ы\.|p\.\s?ş\.)/i;
