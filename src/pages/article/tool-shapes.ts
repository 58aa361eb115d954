/** The signs of the article's tools, on the grid of ui/icon.tsx. They come with the article. */
export const TOOL_SHAPES = {
  listen: 'M4.5 9.5v5h3.5l4.5 4V5.5l-4.5 4ZM16 9a4.2 4.2 0 0 1 0 6m2.6-8.6a8 8 0 0 1 0 11.2',
  print: 'M7 9V4h10v5M7 17H4.5V9h15v8H17M7 14h10v6H7Z',
  contents: 'M4 6h.01M4 12h.01M4 18h.01M8.5 6H20M8.5 12H20M8.5 18H16',
  enlarge: 'M14 4.5h5.5V10M10 19.5H4.5V14m15-9.5-6 6m-3 3-6 6',
  zoomIn: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13Zm4.7-1.8L20 20M7.8 10.5h5.4m-2.7-2.7v5.4',
  zoomOut: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13Zm4.7-1.8L20 20M7.8 10.5h5.4',
  pause: 'M9 5.5v13m6-13v13',
  play: 'M7.5 5v14l11-7Z',
  forward: 'M6 5.5v13l8.5-6.5ZM17.5 5.5v13',
  backward: 'M18 5.5v13L9.5 12ZM6.5 5.5v13',
} as const
