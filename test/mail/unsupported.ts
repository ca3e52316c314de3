/** The mail programs that the report is written for. */
export const clients = [
  'gmail.desktop-webmail',
  'gmail.android',
  'gmail.ios',
  'outlook.windows',
  'outlook.outlook-com',
  'outlook.macos',
  'apple-mail.macos',
  'apple-mail.ios',
  'yahoo.desktop-webmail',
] as const;

type Client = (typeof clients)[number];

interface Accepted {
  readonly clients: readonly Client[];
  /** What happens there, and why the mail is as good without. */
  readonly why: string;
}

const gmail = ['gmail.desktop-webmail', 'gmail.android', 'gmail.ios'] as const;

/** What the mail uses although caniemail.com says that these programs do not know it, by the names it has there. */
export const accepted: Readonly<Record<string, Accepted>> = {
  'color-scheme meta tag': {
    clients: [
      ...gmail,
      'outlook.windows',
      'outlook.outlook-com',
      'outlook.macos',
      'apple-mail.ios',
      'yahoo.desktop-webmail',
    ],
    why: 'They darken mails their own way or never; the light colours hold.',
  },
  '<bdi> element': {
    clients: [...gmail, 'outlook.windows', 'outlook.outlook-com', 'yahoo.desktop-webmail'],
    why: 'The name stays and stands alone on its line or before a tag; only a name of the other direction may swap places with that.',
  },
  '<body> element': {
    clients: ['outlook.macos'],
    why: 'It becomes a div; the sheet has its colours of its own.',
  },
  '@media': {
    clients: ['outlook.windows'],
    why: 'It is neither narrow nor dark: there is no phone of it, and it recolours by itself.',
  },
  'Child combinator': {
    clients: ['outlook.windows'],
    why: 'Space above the sheet, and rules within @media.',
  },
  'Chaining selectors': {
    clients: ['outlook.windows', 'outlook.outlook-com'],
    why: 'MJML’s rule for Thunderbird, a descendant selector that the check takes for this.',
  },
  'border-radius': {
    clients: ['outlook.windows'],
    why: 'Corners are square.',
  },
  'border-spacing': {
    clients: ['outlook.windows', 'outlook.macos'],
    why: 'The bars of a row stand without gaps.',
  },
  'table-layout': {
    clients: ['outlook.windows'],
    why: 'Columns take the widths that stand on the cells, or their content’s.',
  },
  'white-space': {
    clients: ['outlook.windows'],
    why: 'A tag of two words beside a name may break between them.',
  },
  'word-spacing': {
    clients: ['outlook.windows'],
    why: 'MJML sets it to what it is anyway.',
  },
  outline: {
    clients: ['outlook.windows'],
    why: 'MJML takes away the frame of linked pictures, of which there are none.',
  },
  'min-width property': {
    clients: ['outlook.windows'],
    why: 'The weeks in words under the chart stand less evenly.',
  },
  'max-height property': {
    clients: ['outlook.windows'],
    why: 'The preheader is hidden by mso-hide there.',
  },
  overflow: {
    clients: ['outlook.windows'],
    why: 'The preheader is hidden by mso-hide there.',
  },
  'height property': {
    clients: ['yahoo.desktop-webmail'],
    why: 'It becomes min-height: bars are as high as they should be, and empty.',
  },
  'word-break': {
    clients: ['yahoo.desktop-webmail'],
    why: 'A very long word of a name widens its column.',
  },
  'aria-label attribute': {
    clients: ['yahoo.desktop-webmail'],
    why: 'Arrows and bars are read without words; the changes have signs, and the text part says all.',
  },
  'aria-hidden attribute': {
    clients: ['yahoo.desktop-webmail'],
    why: 'The numbers over the bars of messages are read out, without their days.',
  },
};
