/** Lengths of the page. Word counts in twips, a twentieth of a point; fonts in half-points. */

export const millimetres = (length: number): number => Math.round((length * 1440) / 25.4)
export const points = (length: number): number => Math.round(length * 20)
export const fontSize = (length: number): number => Math.round(length * 2)

/** Sizes of type in points, by their Chinese numbers. */
export const size = { two: 22, smallTwo: 18, three: 16, four: 14, five: 10.5 }

/** 28 characters to a line: their size gives 27 on 156 mm, so each stands a little closer to the next. */
export const closer = -points(0.25)
/** 22 lines to a page. */
export const linePitch = points(28.9)

/** GB/T 9704: A4, with 156 by 225 mm for the text. */
export const page = {
  width: millimetres(210),
  height: millimetres(297),
  top: millimetres(37),
  bottom: millimetres(35),
  left: millimetres(28),
  right: millimetres(26),
  header: millimetres(22),
  /** The number stands 7 mm below the text. */
  footer: millimetres(23),
}

export const textWidth = page.width - page.left - page.right

/** Pages of tables have more room, so that a form keeps to its page. */
export const tablePage = {
  ...page,
  top: millimetres(25),
  bottom: millimetres(26),
  left: millimetres(24),
  right: millimetres(22),
  header: millimetres(14),
  footer: millimetres(18),
}

/** How wide the text of a page of tables is, upright or lying on its side, where its margins turn with the paper. */
export const tableWidth = {
  portrait: page.width - tablePage.left - tablePage.right,
  landscape: page.height - tablePage.top - tablePage.bottom,
}

export const tableLine = points(14)
/** Blank at the left and at the right of a cell. */
export const cellMargin = points(2)
