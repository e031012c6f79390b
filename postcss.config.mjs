/** Tailwind 4: its theme lives in app/globals.css. */
export default { plugins: { "@tailwindcss/postcss": {} } };
