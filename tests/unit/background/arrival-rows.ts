/** Ways through redirects behind a chat's link, as the browser tells of them: those whose end counts as out of the chat, and those whose does not. */

export const LINK = 'https://short.example/x?c=1';
export const LANDING = 'https://h5.new-fund.example/reg';

type How = 'server' | 'client' | 'both' | 'byHand';
/** Five seconds after the step before, or after as many as it says. */
export type Step = readonly ['began' | 'moved', string, number?] | readonly ['arrived', string, How?];

export const FIRES: readonly (readonly [string, readonly Step[], string])[] = [
  [
    'a server sends on, and the browser begins anew there',
    [
      ['began', LINK],
      ['began', LANDING],
      ['arrived', LANDING, 'server'],
    ],
    LANDING,
  ],
  [
    'a server sends on',
    [
      ['began', LINK],
      ['arrived', LANDING, 'server'],
    ],
    LANDING,
  ],
  [
    'another page and host of the site it led to',
    [
      ['began', LINK],
      ['arrived', LANDING, 'server'],
    ],
    'https://www.new-fund.example/deposit',
  ],
  [
    'http that the browser raised to https',
    [
      ['began', LINK.replace('https', 'http')],
      ['arrived', LANDING, 'server'],
    ],
    LANDING,
  ],
  [
    'the page sends on by itself',
    [
      ['began', LINK],
      ['arrived', LINK],
      ['began', LANDING],
      ['arrived', LANDING, 'client'],
    ],
    LANDING,
  ],
  [
    'the page, then a server',
    [
      ['began', LINK],
      ['arrived', LINK],
      ['began', 'https://hop.example/'],
      ['arrived', LANDING, 'both'],
    ],
    LANDING,
  ],
  [
    'from one to the next by scripts',
    [
      ['began', LINK],
      ['arrived', 'https://hop.example/', 'server'],
      ['began', LANDING],
      ['arrived', LANDING, 'client'],
    ],
    LANDING,
  ],
  [
    'gone on within the site, and sent on from there',
    [
      ['began', LINK],
      ['arrived', 'https://hop.example/', 'server'],
      ['began', 'https://hop.example/next'],
      ['arrived', 'https://hop.example/next'],
      ['began', LANDING],
      ['arrived', LANDING, 'client'],
    ],
    LANDING,
  ],
  [
    'a script that waits until the page has loaded',
    [
      ['began', LINK],
      ['arrived', LINK],
      ['began', LANDING, 2],
      ['arrived', LANDING],
    ],
    LANDING,
  ],
  [
    'come back to after other pages',
    [
      ['began', LINK],
      ['arrived', LANDING, 'server'],
      ['began', 'https://mail.example/'],
      ['arrived', 'https://mail.example/'],
    ],
    LANDING,
  ],
];

export const SILENT: readonly (readonly [string, readonly Step[], string])[] = [
  [
    'a link given up for another that is sent on',
    [
      ['began', LINK],
      ['began', 'https://a.example/'],
      ['began', LANDING],
      ['arrived', LANDING, 'server'],
    ],
    LANDING,
  ],
  [
    'another link of the same shortener',
    [
      ['began', 'https://short.example/y'],
      ['arrived', LANDING, 'server'],
    ],
    LANDING,
  ],
  [
    'the same path with another query',
    [
      ['began', 'https://short.example/x?c=2'],
      ['arrived', LANDING, 'server'],
    ],
    LANDING,
  ],
  [
    'a link that a person follows from there',
    [
      ['began', LINK],
      ['arrived', LINK],
      ['began', LANDING],
      ['arrived', LANDING],
    ],
    LANDING,
  ],
  [
    'a site never led to',
    [
      ['began', LINK],
      ['arrived', LANDING, 'server'],
    ],
    'https://paper.example/',
  ],
  [
    'a customer of the same host',
    [
      ['began', LINK],
      ['arrived', 'https://scam.pages.dev/', 'server'],
    ],
    'https://honest.pages.dev/',
  ],
  [
    'a redirect of a page opened later',
    [
      ['began', LINK],
      ['arrived', LANDING, 'server'],
      ['began', 'https://mail.example/'],
      ['arrived', 'https://mail.example/'],
      ['began', 'https://paper.example/'],
      ['arrived', 'https://paper.example/', 'client'],
    ],
    'https://paper.example/',
  ],
  [
    'a link that never arrived',
    [
      ['began', LINK],
      ['began', 'https://a.example/'],
      ['arrived', LANDING, 'server'],
    ],
    LANDING,
  ],
  [
    'a route inside a page',
    [
      ['began', LINK],
      ['moved', LANDING],
    ],
    LANDING,
  ],
  [
    'a redirect within a way that no chat began',
    [
      ['began', 'https://a.example/'],
      ['arrived', LANDING, 'both'],
    ],
    LANDING,
  ],
];
