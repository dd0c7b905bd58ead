import type { Body } from '../../src/mail/draft';
import {
  bordered,
  divs,
  escaped,
  fields,
  html,
  htmlHeader,
  type Letter,
  type Original,
  owa,
  owaHistory,
  plainOriginal,
  plainQuote,
  quotation,
  word,
  wordMail,
} from './client-markup';

export type { Letter, Original } from './client-markup';

export interface ClientForm {
  readonly id: string;
  readonly body: (letter: Letter) => Body;
}

const E1 = 'border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm';
const B5 = 'border:none;border-top:solid #B5C4DF 1.0pt;padding:3.0pt 0in 0in 0in';
const plainTop = ({ author, signature }: Letter) =>
  `${author[0]}\n\n${author.slice(1).join('\n')}\n\n${signature.join('\n')}\n\n`;
const divTop = ({ author, signature }: Letter) => `${divs(author)}<div><br></div>${divs(signature)}<div><br></div>`;

export const CLIENT_FORMS: readonly ClientForm[] = [
  {
    id: 'classic Outlook',
    body: (letter) =>
      html(
        wordMail(
          `${word(letter.author)}\r\n${word(letter.signature)}\r\n${bordered(letter.original, E1, { date: 'sent' })}`,
        ),
      ),
  },
  {
    id: 'classic Outlook 2010, signature bookmarked',
    body: (letter) => {
      const signature = word(letter.signature).replace(/<span lang=LV/, '<a name="_MailAutoSig"></a><span lang=LV');
      return html(
        wordMail(`${word(letter.author)}\r\n${signature}\r\n${bordered(letter.original, B5, { date: 'sent' })}`),
      );
    },
  },
  {
    id: 'classic Outlook without the line',
    body: (letter) =>
      html(
        wordMail(
          `${word(letter.author)}\r\n${word(letter.signature)}\r\n${bordered(letter.original, 'margin:0cm', { date: 'sent' })}`,
        ),
      ),
  },
  {
    id: 'Outlook 2003',
    body: (letter) => {
      const { original } = letter;
      const history = (one: Original): string =>
        `<div class=MsoNormal align=center style='text-align:center'><hr size=3 width="100%" align=center tabindex=-1></div>` +
        `<p class=MsoNormal>${htmlHeader(one, { date: 'sent' })}</p>${word(one.lines)}${one.below ? history(one.below) : ''}`;
      return html(wordMail(`${word(letter.author)}\r\n${word(letter.signature)}\r\n${history(original)}`));
    },
  },
  {
    id: 'Outlook on the web',
    body: (letter) =>
      html(
        `<html><body dir="ltr">${owa(letter.author)}<div id="Signature" class="elementToProof">${owa(letter.signature)}</div><div id="appendonsend"></div>\r\n${owaHistory(letter.original)}</body></html>`,
      ),
  },
  {
    id: 'draft made through Graph',
    body: (letter) => html(`<html><body>${divTop(letter)}${owaHistory(letter.original)}</body></html>`),
  },
  {
    id: 'new Outlook for Mac',
    body: (letter) =>
      html(
        wordMail(
          `${word(letter.author)}<div>${word(letter.signature)}</div><div id="mail-editor-reference-message-container"><div>${bordered(letter.original, B5, { date: 'date', spaceInside: true })}</div></div>`,
        ),
      ),
  },
  {
    id: 'old Outlook for Mac',
    body: (letter) => {
      const history = (one: Original): string =>
        `<span id="OLK_SRC_BODY_SECTION"><div style="font-family:Calibri; border-top: #b5c4df 1pt solid; padding-top: 3pt">` +
        `<span style="font-weight:bold">${one.language.from}: </span> ${one.name} &lt;<a href="mailto:${one.address}">${one.address}</a>&gt;<br>` +
        `<span style="font-weight:bold">${one.language.date}: </span> ${one.language.time}<br><span style="font-weight:bold">${one.language.subject}: </span> Iesniegums<br></div>` +
        `<div><br></div>${divs(one.lines)}${one.below ? history(one.below) : ''}</span>`;
      return html(`<html><body>${divTop(letter)}${history(letter.original)}</body></html>`);
    },
  },
  {
    id: 'Outlook mobile',
    body: (letter) =>
      html(
        `<html><body dir="auto">${divs(letter.author)}<div id="ms-outlook-mobile-body-separator-line" dir="auto"><br></div><div id="ms-outlook-mobile-signature" dir="auto">${divs(letter.signature)}</div>` +
          `<div id="mail-editor-reference-message-container" dir="auto" class="ms-outlook-mobile-reference-message skipProofing">${owaHistory(letter.original)}</div></body></html>`,
      ),
  },
  {
    id: 'Hotmail',
    body: (letter) => {
      const history = (one: Original): string =>
        `<hr id="stopSpelling">${htmlHeader(one, { date: 'date', order: ['time', 'subject', 'from', 'to'] })}<br><br>${divs(one.lines)}${one.below ? history(one.below) : ''}`;
      return html(
        `<html><body class='hmmessage'><div dir='ltr'>${divTop(letter)}${history(letter.original)}</div></body></html>`,
      );
    },
  },
  {
    id: 'Windows Mail',
    body: (letter) =>
      html(
        `<html><body>${divTop(letter)}${bordered(letter.original, 'padding-top: 5px; border-top-color: rgb(229, 229, 229); border-top-width: 1px; border-top-style: solid', { date: 'sent' })}</body></html>`,
      ),
  },
  {
    id: 'Gmail',
    body: (letter) => {
      const top = `<div dir="ltr">${divs(letter.author)}<div><br></div><span class="gmail_signature_prefix">-- </span><br><div dir="ltr" class="gmail_signature">${divs(letter.signature)}</div></div><br>`;
      const { original } = letter;
      if (letter.kind === 'forward') {
        return html(
          `${top}<div class="gmail_quote"><div dir="ltr" class="gmail_attr">---------- ${original.language.forwarded} ---------<br>${htmlHeader(original, { date: 'date' })}<br></div><br><br>${divs(original.lines)}` +
            `${original.below ? quotation(original.below, '<blockquote class="gmail_quote" style="border-left:1px solid rgb(204,204,204)">', (text) => `<div dir="ltr" class="gmail_attr">${text}<br></div>`, '</blockquote>') : ''}</div>`,
        );
      }
      return html(
        `${top}<div class="gmail_quote gmail_quote_container">${quotation(
          original,
          '<blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex">',
          (text) => `<div dir="ltr" class="gmail_attr">${text}<br></div>`,
          '</blockquote>',
        )}</div>`,
      );
    },
  },
  {
    id: 'Apple Mail',
    body: (letter) =>
      html(
        `<html><body>${divTop(letter)}<div>${quotation(letter.original, '<blockquote type="cite">', (text) => `<div>${text}</div><br class="Apple-interchange-newline">`, '</blockquote>')}</div></body></html>`,
      ),
  },
  {
    id: 'Thunderbird',
    body: (letter) => {
      if (letter.kind === 'reply') {
        return html(
          `<html><body>${divTop(letter)}${quotation(letter.original, '<blockquote type="cite" cite="mid:1@example.com">', (text) => `<div class="moz-cite-prefix">${text}<br></div>`, '</blockquote>')}</body></html>`,
        );
      }
      const rows = fields(letter.original, { date: 'date' }).map(
        ([label, value]) =>
          `<tr><th align="RIGHT" nowrap="nowrap" valign="BASELINE">${label}: </th><td>${escaped(value)}</td></tr>`,
      );
      const below = letter.original.below
        ? quotation(
            letter.original.below,
            '<blockquote type="cite">',
            (text) => `<div class="moz-cite-prefix">${text}</div>`,
            '</blockquote>',
          )
        : '';
      return html(
        `<html><body>${divTop(letter)}<div class="moz-forward-container">-------- ${letter.original.language.forwarded} --------<table class="moz-email-headers-table"><tbody>${rows.join('')}</tbody></table><br>${divs(letter.original.lines)}${below}</div></body></html>`,
      );
    },
  },
  {
    id: 'Yahoo',
    body: (letter) =>
      html(
        `<html><body><div class="ydp1yahoo-style-wrap">${divTop(letter)}</div><div id="ydp2yahoo_quoted_1" class="ydp2yahoo_quoted">${quotation(letter.original, '<div>', (text) => `<div>${text}</div>`, '</div>')}</div></body></html>`,
      ),
  },
  {
    id: 'Proton',
    body: (letter) => {
      const signature = `<div class="protonmail_signature_block"><div class="protonmail_signature_block-user">${divs(letter.signature)}</div></div>`;
      return html(
        `${divs(letter.author)}${signature}<div class="protonmail_quote">${quotation(letter.original, '<blockquote class="protonmail_quote" type="cite">', (text) => `${text}<br>`, '</blockquote>')}</div>`,
      );
    },
  },
  {
    id: 'Yandex and mail.ru',
    body: (letter) => {
      const history = (one: Original): string =>
        `<div>03.11.2026, 16:18, "${one.name}" &lt;${one.address}&gt;:</div><blockquote>${divs(one.lines)}${one.below ? history(one.below) : ''}</blockquote>`;
      return html(`<div>${divTop(letter)}</div>${history(letter.original)}`);
    },
  },
  {
    id: 'plain text of Outlook',
    body: (letter) => ({
      format: 'text',
      source:
        plainTop(letter) +
        plainOriginal(
          letter.original,
          letter.kind === 'forward',
          (language, forwarded) => `-----${forwarded ? language.forwarded : language.original}-----\n`,
        ),
    }),
  },
  {
    id: 'plain text below underscores',
    body: (letter) => ({
      format: 'text',
      source: (plainTop(letter) + plainOriginal(letter.original, false, () => `${'_'.repeat(32)}\n`)).replace(
        /\n/g,
        '\r\n',
      ),
    }),
  },
  {
    id: 'plain text behind >',
    body: (letter) => ({ format: 'text', source: plainTop(letter) + plainQuote(letter.original) }),
  },
  {
    id: 'plain text shown as HTML',
    body: (letter) => {
      const text =
        plainTop(letter) +
        plainOriginal(
          letter.original,
          letter.kind === 'forward',
          (language, forwarded) => `-----${forwarded ? language.forwarded : language.original}-----\n`,
        );
      return html(
        `<html><body><font size="2"><span style="font-size:11pt;"><div class="PlainText">${escaped(text).replace(/\n/g, '<br>\r\n')}</div></span></font></body></html>`,
      );
    },
  },
];
