import { buildIfStale } from './freshness.ts'

buildIfStale()
