import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Builds the newsroom, the only part of the program that is built; everything else runs from source. */
export default defineConfig({
  root: resolve(import.meta.dirname, 'src/newsroom'),
  base: '/newsroom/',
  plugins: [react()],
  build: {
    outDir: resolve(import.meta.dirname, '.cache/newsroom'),
    emptyOutDir: true,
    rolldownOptions: { input: resolve(import.meta.dirname, 'src/newsroom/newsroom.html') },
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
