/** The message of a municipality's own phrase rule stands in its policy. */
export const findings = {
  municipalityRule: ({ message }: { message: string }) => message,
};
