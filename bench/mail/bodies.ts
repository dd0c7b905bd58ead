/** Bodies of a wanted length, as Word writes them: paragraphs in spans, entities, a picture as data, a quoted mail below. */

const PARAGRAPH =
  "<p class=MsoNormal><span lang=LV style='font-size:11.0pt;mso-fareast-language:EN-US'>Paldies par J&#363;su 3. novembra vēstuli! " +
  '<b>Ceļu</b> līdzināsim&nbsp;otrdien, un ielu apgaismojums jādeg no 20.&nbsp;novembra vakara; sīkāk\r\nlasiet ' +
  '<a href="https://www.adazi.lv/apgaismojums?a=1&amp;b=2">apgaismojuma bojājumu kartē</a>.<o:p></o:p></span></p>\r\n<p class=MsoNormal><o:p>&nbsp;</o:p></p>\r\n';
const HEAD =
  '<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal {margin:0cm;} --></style></head><body lang=LV><div class=WordSection1>';
const SIGNATURE =
  '<p class=MsoNormal>Ar cieņu<o:p></o:p></p><p class=MsoNormal><a name="_MailAutoSig">Ilze Kalniņa</a></p><p class=MsoNormal>Tālr. 67000021, ilze.kalnina@adazi.lv</p>';
const HEADER =
  "<div><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'><p class=MsoNormal><b>No:</b> Andris Ozols &lt;andris.ozols@example.com&gt;<br>" +
  '<b>Nosūtīts:</b> otrdiena, 2026. gada 3. novembris 16:18<br><b>Kam:</b> Ilze Kalniņa<br><b>Temats:</b> Ceļš<o:p></o:p></p></div></div>';

/** A body of about `length` units: a tenth of it a picture, the rest half author's text and half history. */
export function bodyOf(length: number): string {
  const picture = `<p class=MsoNormal><img src="data:image/png;base64,${'A'.repeat(Math.floor(length / 10))}" alt="logo"></p>`;
  const room = length - picture.length - HEAD.length - SIGNATURE.length - HEADER.length;
  const text = PARAGRAPH.repeat(Math.max(1, Math.floor(room / 2 / PARAGRAPH.length)));
  return `${HEAD}${text}${SIGNATURE}${picture}${HEADER}${text}</div></body></html>`;
}
