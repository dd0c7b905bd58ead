import { isIban } from '../../src/standard/privacy/bank-account';

test.each(['LV80BANK0000435195001', 'DE89370400440532013000', 'GB82WEST12345698765432'])('%s is right', (iban) => {
  expect(isIban(iban)).toBe(true);
});

test.each(['LV81BANK0000435195001', 'LV80BANK000043519500', 'LV80'])('%s is wrong', (iban) => {
  expect(isIban(iban)).toBe(false);
});
