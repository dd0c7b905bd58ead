import { cannotOpen } from '../../../src/standard/links/link-address';

test.each([
  'https://www.adazi.lv/noteikumi',
  'http://adazi.lv',
  'www.adazi.lv/skola',
  'https://likumi.lv/ta/id/258572#p14',
  'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.adazi.lv',
  'mailto:dome@adazi.lv?subject=Jaut%C4%81jums',
  'tel:+37167997350',
  '#_Toc123',
  'https://xn--dai-dma.lv:8443/kaut/kas',
])('%s opens', (href) => {
  expect(cannotOpen(href)).toBe(false);
});

test.each([
  'file:///C:/Users/anna/noteikumi.pdf',
  'C:\\Users\\anna\\noteikumi.pdf',
  '\\\\serveris\\kopa\\plans.pdf',
  'https://www,adazi.lv/skola',
  'http://serveris/kopa',
  'http://intranets.adazi.local/',
  'http://192.168.1.10/',
  'http://localhost:8080/',
  'https://www.adazi..lv',
  'http://',
  'about:blank',
  '#',
  '',
  '/noteikumi',
  'mailto:dome@adazi,lv',
])('%s does not open for a client', (href) => {
  expect(cannotOpen(href)).toBe(true);
});
