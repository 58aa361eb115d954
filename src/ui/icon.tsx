/** The signs of the interface, drawn on a grid of 24 for this reader. A word beside each says what it means. */

const SHAPES = {
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13Zm4.7-1.8L20 20',
  filter: 'M4 7h9m4 0h3M15 4.5v5M4 17h3m4 0h9M9 14.5v5',
  close: 'm6 6 12 12M18 6 6 18',
  share: 'M12 15V4M8 8l4-4 4 4M6 11.5V20h12v-8.5',
  saved: 'M7 4.5h10V20l-5-4-5 4Z',
  back: 'm15 5-7 7 7 7',
  next: 'm9 5 7 7-7 7',
} as const

interface IconProps {
  readonly shape: keyof typeof SHAPES
  /** Pixels. */
  readonly size: number
}

export function Icon({ shape, size }: IconProps) {
  return <Drawing path={SHAPES[shape]} size={size} />
}

interface DrawingProps {
  readonly path: string
  readonly size: number
}

/** For signs that come with what they stand on. */
export function Drawing({ path, size }: DrawingProps) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.5}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={path} />
    </svg>
  )
}
