/** Small wrong changes to a file, each of which some test should notice. */
import { parseSync } from 'vite'

export interface Mutant {
  readonly start: number
  readonly end: number
  readonly text: string
}

const SWAPPED: Readonly<Record<string, string>> = {
  '===': '!==',
  '!==': '===',
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '%': '*',
  '&&': '||',
  '||': '&&',
  '??': '&&',
}

/** A piece of the syntax tree; what else it has depends on its type, and is looked at before it is used. */
interface Piece {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [key: string]: unknown
}

export function mutantsOf(code: string): Mutant[] {
  const { program } = parseSync('file.ts', code)
  const mutants: Mutant[] = []
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) {
      value.forEach(visit)
      return
    }
    // Types say nothing when the program runs.
    if (!isPiece(value) || (/^TS/.test(value.type) && !/^TS(?:As|Satisfies|NonNull)/.test(value.type))) return
    mutants.push(...changesTo(value, code))
    for (const [key, part] of Object.entries(value)) if (key !== 'typeAnnotation') visit(part)
  }
  visit(program)
  return mutants
}

function isPiece(value: unknown): value is Piece {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value
}

function changesTo(piece: Piece, code: string): Mutant[] {
  const put = ({ start, end }: Piece, text: string): Mutant => ({ start, end, text })
  const { test, left, right, operator, argument } = piece
  switch (piece.type) {
    case 'BinaryExpression':
    case 'LogicalExpression': {
      const other = SWAPPED[String(operator)]
      if (other === undefined || !isPiece(left) || !isPiece(right)) return []
      const at = code.indexOf(String(operator), left.end)
      return at < 0 || at >= right.start
        ? []
        : [{ start: at, end: at + String(operator).length, text: other }]
    }
    case 'IfStatement':
    case 'ConditionalExpression':
      return isPiece(test) ? [put(test, 'true'), put(test, 'false')] : []
    case 'UnaryExpression':
      return operator === '!' && isPiece(argument)
        ? [put(piece, code.slice(argument.start, argument.end))]
        : []
    case 'Literal':
      if (typeof piece.value === 'boolean') return [put(piece, String(!piece.value))]
      return typeof piece.value === 'number' ? [put(piece, String(piece.value + 1))] : []
    case 'ExpressionStatement':
      return isPiece(piece.expression) && piece.expression.type === 'CallExpression' ? [put(piece, ';')] : []
    default:
      return []
  }
}
