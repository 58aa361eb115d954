/** Properties are tried a few times each, and with the same values for every change: what needs luck does not count. */
import fc from 'fast-check'

fc.configureGlobal({ numRuns: 20, seed: 7, endOnFailure: true })
