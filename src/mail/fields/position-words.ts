import { phrases } from '../phrases';

/**
 * Words that name a position, in small letters (research/latvian.md A.4); `*` stands for any ending: gender and case. Compounds
 * that end so count too (`būvinspektors`, `virsgrāmatvede`).
 */
export const POSITION_WORDS: readonly string[] = phrases(
  'speciālist*|specialist*|ekspert*|vadītāj*|vaditaj*|vietniek*|vietniec*|priekšsēdētāj*|izpilddirektor*|direktor*|' +
    'inspektor*|referent*|lietved*|sekretār*|juriskonsult*|jurist*|advokāt*|grāmatved*|gramatved*|ekonomist*|finansist*|' +
    'plānotāj*|arhitekt*|inženier*|inzenier*|ģeodēzist*|mērniek*|mērniec*|ierīkotāj*|koordinator*|konsultant*|' +
    'administrator*|operator*|arhivār*|skolotāj*|pedagog*|pedagoģ*|metodiķ*|psiholog*|psiholoģ*|darbiniek*|darbiniec*|' +
    'rehabilitētāj*|aprūpētāj*|medmās*|māsa|ārste|ārsts|bibliotekār*|bibliotekar*|trener*|policist*|dežurant*|pārzin*|' +
    'strādniek*|strādniec*|tehniķ*|deputāt*|loceklis|locekle|asistent*|praktikant*|organizator*|meistar*|pārvaldniek*|' +
    'pārvaldniec*|analītiķ*|programmētāj*|redaktor*|padomniek*|padomniec*|pārstāv*|māksliniek*|māksliniec*|dizainer*|' +
    'kasier*|dispečer*|autovadītāj*|šofer*|notār*|tulk*|logopēd*|audiolog*|auditor*|kurator*|muzejniek*|glabātāj*|gids|' +
    'gide|menedžer*|vadošais|vadošā|izpildītāj*|atbildīgais|atbildīgā|instruktor*|mentor*|aģent*|komandier*|priekšniek*|' +
    'priekšniec*|virsniek*|virsniec*|prezident*|sētniek*|sētniec*|dārzniek*|dārzniec*|mežzin*|režisor*|diriģent*|saimniec*|' +
    'saimniek*|pavār*|zinātniek*|pētniek*|pētniec*|laborant*|statistiķ*|tirgvedis|tirgvede|iepircēj*|noliktav*|p. i.|v. i.|' +
    'p.i.|v.i.|mērs|elektriķ*|santehniķ*|namzin*|uzraug*|audzinātāj*|auklīt*|palīgs|palīga|palīdze|palīdzes|producent*|' +
    'terapeit*|feldšer*|bibliogrāf*|kontrolier*|izmeklētāj*|glābēj*|kārtībniek*|apkopēj*|fotogrāf*|žurnālist*|mediator*|' +
    'veterinār*|profesor*|docent*|lektor*|soc. darb.|spec.|insp.|inž.|priekšs.|specialist*|expert*|manager|head of|' +
    'director|deputy|chair|chairman|chairwoman|chairperson|officer|inspector|secretary|lawyer|counsel|accountant|economist|' +
    'planner|architect|engineer|coordinator|consultant|adviser|advisor|assistant|teacher|librarian|administrator|organiser|' +
    'organizer|representative|trainee|intern|supervisor|social worker|member of|mayor|clerk|surveyor|analyst|developer|' +
    'editor|curator|psychologist|специалист*|эксперт*|руководител*|заместител*|директор*|начальник*|инспектор*|секретар*|' +
    'юрист*|бухгалтер*|экономист*|архитектор*|инженер*|координатор*|консультант*|администратор*|библиотекар*|работник*|' +
    'работница|помощник*|делопроизводител*|председател*|менеджер*|педагог*|учител*|методист*|психолог*|организатор*',
);
