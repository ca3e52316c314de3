/** What the page says. Markup-free; `address` and `title` are put in by the page. */
export interface PageWords {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly ask: { readonly heading: string; readonly text: string; readonly button: string };
  readonly done: { readonly heading: string; readonly text: string };
}

const english: PageWords = {
  lang: 'en',
  dir: 'ltr',
  ask: {
    heading: 'Stop this report?',
    text: '{address} gets “{title}” by e-mail. Nothing changes until you press the button.',
    button: 'Unsubscribe',
  },
  done: {
    heading: 'You are unsubscribed',
    text: '“{title}” is no longer sent to {address}. To get it again, ask whoever sends it.',
  },
};

const german: PageWords = {
  lang: 'de',
  dir: 'ltr',
  ask: {
    heading: 'Diesen Bericht abbestellen?',
    text: '{address} erhält „{title}“ per E-Mail. Solange Sie nicht auf den Knopf drücken, bleibt alles, wie es ist.',
    button: 'Abbestellen',
  },
  done: {
    heading: 'Sie sind abgemeldet',
    text: '„{title}“ geht nicht mehr an {address}. Wenn Sie den Bericht wieder erhalten möchten, fragen Sie den Absender.',
  },
};

const hebrew: PageWords = {
  lang: 'he',
  dir: 'rtl',
  ask: {
    heading: 'להפסיק לקבל את הדוח?',
    text: 'הדוח "{title}" נשלח אל {address} בדואר אלקטרוני. דבר לא ישתנה עד ללחיצה על הכפתור.',
    button: 'ביטול הרישום',
  },
  done: {
    heading: 'הרישום בוטל',
    text: 'הדוח "{title}" לא יישלח עוד אל {address}. כדי לקבל אותו שוב, יש לפנות אל השולח.',
  },
};

const languages = new Map([english, german, hebrew].map((words) => [words.lang, words]));

/** English for a language that is not among them. */
export function pageWordsFor(locale: string): PageWords {
  return languages.get(new Intl.Locale(locale).language) ?? english;
}
