const WEIGHTS = [10, 5, 8, 4, 2, 1, 6, 3, 7, 9];

/**
 * Is this a Latvian personal code, eleven digits without the hyphen? The old form begins with the date of birth (ddmmyy and the
 * century's digit), the new one (since 1 July 2017) with 32; the last digit checks both.
 */
export function isPersonalCode(digits: string): boolean {
  if (!/^\d{11}$/.test(digits)) return false;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits.charAt(index)), 1);
  if ((sum % 11) % 10 !== Number(digits.charAt(10))) return false;
  return digits.startsWith('32') || isBirthDate(digits);
}

function isBirthDate(digits: string): boolean {
  const day = Number(digits.slice(0, 2));
  const month = Number(digits.slice(2, 4));
  return day >= 1 && day <= 31 && month >= 1 && month <= 12 && Number(digits.charAt(6)) <= 2;
}
