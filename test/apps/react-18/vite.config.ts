import react from '@vitejs/plugin-react';
import {defineConfig} from 'vite';

export default defineConfig({
  plugins: [react()],
  // React for development: there alone StrictMode does everything twice, and React warns.
  define: {'process.env.NODE_ENV': '"development"'},
});
