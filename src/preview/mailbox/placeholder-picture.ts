/** Stands in the place of every picture that a letter does not hold itself. */
export const PLACEHOLDER_PICTURE = `data:image/svg+xml,${encodeURIComponent(
  `<svg xmlns="http://www.w3.org/2000/svg" width="132" height="44" viewBox="0 0 132 44">
  <rect width="132" height="44" rx="4" fill="#e8f1ea"/>
  <path d="M14 33V19l8-8 8 8v14z" fill="#2f6b45"/><path d="M20 33v-8h4v8z" fill="#e8f1ea"/>
  <rect x="40" y="13" width="78" height="6" rx="3" fill="#2f6b45"/><rect x="40" y="25" width="56" height="5" rx="2.5" fill="#8fb89d"/>
</svg>`,
)}`;
