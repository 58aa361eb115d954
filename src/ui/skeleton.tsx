import { words } from './words.ts'

/** The shape of what is coming, so that nothing moves when it comes. */
export function Skeleton() {
  return (
    <div className="skeleton" role="status">
      <span className="visually-hidden">{words.opening}</span>
      <p className="slow">{words.slow}</p>
      <div className="bone bone-bar" />
      <div className="bone bone-headline" />
      <div className="bone bone-line" />
      <div className="bone bone-line" />
      <div className="bone bone-picture" />
    </div>
  )
}
