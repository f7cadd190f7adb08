// SPDX-License-Identifier: GPL-3.0-or-later
// Line icons on a 24 px grid, drawn for this widget; colour comes from the text around them.
const svgSpace = 'http://www.w3.org/2000/svg';

const shapes = {
  chat: ['M5 4.5h14a2 2 0 0 1 2 2v8.5a2 2 0 0 1-2 2h-7.5L7 20.5V17H5a2 2 0 0 1-2-2V6.5a2 2 0 0 1 2-2z', 'M8 9h8', 'M8 12.5h5'],
  close: ['M6 6l12 12', 'M18 6L6 18'],
  minimise: ['M6 9.5l6 6 6-6'],
  send: ['M12 19V5.5', 'M6 11l6-6 6 6'],
  spark: ['M11 4l1.9 5.1L18 11l-5.1 1.9L11 18l-1.9-5.1L4 11l5.1-1.9z', 'M18.5 15.5v4.5', 'M16.25 17.75h4.5'],
  person: ['M12 12a3.75 3.75 0 1 0 0-7.5 3.75 3.75 0 0 0 0 7.5z', 'M5 20c.6-3.3 3.4-5.25 7-5.25s6.4 1.95 7 5.25'],
  leave: ['M10 4.5H6.5a2 2 0 0 0-2 2v11a2 2 0 0 0 2 2H10', 'M15 8l4.5 4-4.5 4', 'M19 12H10'],
  info: ['M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z', 'M12 11.25V16', 'M12 8v.1'],
  document: ['M7 3.5h7l4 4V19a1.5 1.5 0 0 1-1.5 1.5h-9.5A1.5 1.5 0 0 1 5.5 19V5A1.5 1.5 0 0 1 7 3.5z', 'M14 3.5V8h4', 'M9 12.5h6', 'M9 16h4'],
  clock: ['M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z', 'M12 7.5V12l3 2'],
  warning: ['M12 4l9 15.5H3z', 'M12 10v4', 'M12 16.8v.1'],
  check: ['M5 12.5l4.5 4.5L19 7.5'],
  down: ['M12 5v13.5', 'M6 13l6 6 6-6'],
  offline: ['M4 4l16 16', 'M8.5 8.2A11 11 0 0 0 4 11', 'M12 7.5c3 0 5.8 1.2 8 3.5', 'M7.5 14.5A6.5 6.5 0 0 1 12 12.75', 'M12 18.5v.1'],
  phone: ['M6 4h3l1.5 4-2 1.5a11 11 0 0 0 6 6l1.5-2 4 1.5v3a2 2 0 0 1-2 2A15 15 0 0 1 4 6a2 2 0 0 1 2-2z'],
  mail: ['M5 5.5h14a1.5 1.5 0 0 1 1.5 1.5v10a1.5 1.5 0 0 1-1.5 1.5H5A1.5 1.5 0 0 1 3.5 17V7A1.5 1.5 0 0 1 5 5.5z', 'M4 7.5l8 5.5 8-5.5'],
  back: ['M9 7L4.5 11.5 9 16', 'M4.5 11.5H15a4.5 4.5 0 0 1 0 9h-2'],
  menu: ['M12 5.5v.1', 'M12 12v.1', 'M12 18.5v.1'],
  clip: ['M19.5 11.5l-7.6 7.6a4.6 4.6 0 0 1-6.5-6.5l8-8a3.1 3.1 0 0 1 4.4 4.4l-8 8a1.6 1.6 0 0 1-2.2-2.2l7.2-7.2'],
  again: ['M5 12a7 7 0 0 1 12-5l2 2', 'M19 4.5V9h-4.5', 'M19 12a7 7 0 0 1-12 5l-2-2', 'M5 19.5V15h4.5'],
  star: ['M12 3.8l2.5 5.2 5.7.8-4.1 4 1 5.7-5.1-2.7-5.1 2.7 1-5.7-4.1-4 5.7-.8z'],
  save: ['M12 4v10.5', 'M7.5 10.5L12 15l4.5-4.5', 'M5 19.5h14'],
  sound: ['M4.5 9.5v5H8l4.5 4v-13L8 9.5z', 'M16 9a4.2 4.2 0 0 1 0 6', 'M18.5 6.5a7.8 7.8 0 0 1 0 11'],
  silent: ['M4.5 9.5v5H8l4.5 4v-13L8 9.5z', 'M16 10l4.5 4.5', 'M20.5 10L16 14.5'],
  globe: ['M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z', 'M3.5 12h17', 'M12 3c2.4 2.5 3.6 5.5 3.6 9s-1.2 6.5-3.6 9c-2.4-2.5-3.6-5.5-3.6-9S9.6 5.5 12 3z'],
  ticket: ['M4 7h16v3.5a1.5 1.5 0 0 0 0 3V17H4v-3.5a1.5 1.5 0 0 0 0-3z', 'M14 7v10'],
};

/** An icon that screen readers skip; the control around it carries the name. */
export function icon(name) {
  const svg = document.createElementNS(svgSpace, 'svg');
  for (const [key, value] of Object.entries({ viewBox: '0 0 24 24', class: 'icon', 'aria-hidden': 'true', focusable: 'false' })) {
    svg.setAttribute(key, value);
  }
  for (const shape of shapes[name] ?? []) {
    const path = document.createElementNS(svgSpace, 'path');
    path.setAttribute('d', shape);
    svg.append(path);
  }
  return svg;
}
