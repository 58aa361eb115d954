/** The script for pages of other sites: `<script src="https://paper.example/lectern-reader.js" defer></script>`. */
import { defineReader } from '#host/reader-element.ts'

const { currentScript } = document
defineReader(currentScript instanceof HTMLScriptElement ? currentScript.src : null)
