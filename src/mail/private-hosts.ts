/** Hosts that give anybody a mailbox: no address of an institution, and a person's own address (5.2). */
export const PRIVATE_HOSTS: ReadonlySet<string> = new Set(
  'gmail.com googlemail.com inbox.lv inbox.eu apollo.lv e-apollo.lv one.lv mail.lv tvnet.lv navigator.lv parks.lv latnet.lv hotmail.com hotmail.lv outlook.com live.com live.lv msn.com yahoo.com icloud.com me.com mail.ru yandex.ru yandex.com bk.ru list.ru rambler.ru proton.me protonmail.com gmx.de gmx.net web.de'.split(
    ' ',
  ),
);
