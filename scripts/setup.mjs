/** What `npm start` and `npm test` stand on: checks Node, then hands over. Written so that an old Node can read it. */
const [major, minor] = process.versions.node.split(".").map(Number);

if (major < 20 || (major === 20 && minor < 9)) {
  console.error(
    "Steppe Monitor needs Node.js 20.9 or newer; this is " +
      process.versions.node +
      ". Newer versions are at https://nodejs.org.",
  );
  process.exit(1);
} else {
  import("./setup/commands.mjs").then(({ run }) => run(process.argv.slice(2)));
}
