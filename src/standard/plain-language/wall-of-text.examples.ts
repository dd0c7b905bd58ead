import type { RuleExamples } from '../examples';

export const examples: RuleExamples = {
  good: [
    {
      body: 'Labdien!\nŠis ir viens pavisam īss teikums par bedri un ielu. Šis ir viens pavisam īss teikums par bedri un ielu. Šis ir viens pavisam īss teikums par bedri un ielu. Šis ir viens pavisam īss teikums par bedri un ielu. Šis ir viens pavisam īss teikums par bedri un ielu. Šis ir viens pavisam īss teikums par bedri un ielu.\nAr cieņu',
    },
    {
      body: 'Labdien!\nRakstiet droši. Rakstiet droši. Rakstiet droši. Rakstiet droši. Rakstiet droši. Rakstiet droši. Rakstiet droši. Rakstiet droši.\nAr cieņu',
      note: 'Eight very short sentences are no wall.',
    },
  ],
  bad: [
    {
      body: 'Labdien!\nŠis ir viens pavisam īss teikums par bedri un ielu. Šis ir viens pavisam īss teikums par bedri un ielu. Šis ir viens pavisam īss teikums par bedri un ielu. Šis ir viens pavisam īss teikums par bedri un ielu. Šis ir viens pavisam īss teikums par bedri un ielu. Šis ir viens pavisam īss teikums par bedri un ielu. Šis ir viens pavisam īss teikums par bedri un ielu.\nAr cieņu',
      findings: [
        {
          message: 'wallOfText',
          text: 'Šis ir viens pavisam īss teikums par bedri un ielu. Šis ir viens pavisam īss teikums par bedri un ielu. Šis ir viens pavisam īss teikums par bedri un ielu. Šis ir viens pavisam īss teikums par bedri un ielu. Šis ir viens pavisam īss teikums par bedri un ielu. Šis ir viens pavisam īss teikums par bedri un ielu. Šis ir viens pavisam īss teikums par bedri un ielu.',
        },
      ],
    },
    {
      body: 'Labdien!\nŠodien mēs rakstām mēs rakstām mēs rakstām mēs rakstām mēs rakstām mēs rakstām mēs rakstām mēs rakstām mēs rakstām mēs rakstām. Šodien mēs rakstām mēs rakstām mēs rakstām mēs rakstām mēs rakstām mēs rakstām mēs rakstām mēs rakstām mēs rakstām mēs rakstām. Šodien mēs rakstām mēs rakstām mēs rakstām mēs rakstām mēs rakstām mēs rakstām mēs rakstām mēs rakstām mēs rakstām mēs rakstām. Šodien mēs rakstām mēs rakstām mēs rakstām mēs rakstām mēs rakstām mēs rakstām mēs rakstām mēs rakstām mēs rakstām mēs rakstām. Šodien mēs rakstām mēs rakstām mēs rakstām mēs rakstām mēs rakstām mēs rakstām mēs rakstām mēs rakstām mēs rakstām mēs rakstām.\nAr cieņu',
      findings: [
        {
          message: 'wallOfText',
          text: 'Šodien mēs rakstām mēs rakstām mēs rakstām mēs rakstām mēs rakstām mēs rakstām mēs rakstām mēs rakstām mēs rakstām mēs rakstām. Šodien mēs rakstām mēs rakstām mēs rakstām mēs rakstām mēs rakstām mēs rakstām mēs rakstām mēs rakstām mēs rakstām mēs rakstām. Šodien mēs rakstām mēs rakstām mēs rakstām mēs rakstām mēs rakstām mēs rakstām mēs rakstām mēs rakstām mēs rakstām mēs rakstām. Šodien mēs rakstām mēs rakstām mēs rakstām mēs rakstām mēs rakstām mēs rakstām mēs rakstām mēs rakstām mēs rakstām mēs rakstām. Šodien mēs rakstām mēs rakstām mēs rakstām mēs rakstām mēs rakstām mēs rakstām mēs rakstām mēs rakstām mēs rakstām mēs rakstām.',
        },
      ],
    },
  ],
};
