/** The house's one direction, as rules: which room may import which. Printed by `npm run check`. */

const ground = ["model"];
const rules = ["derive", "format", "claims", "store", "sources", "i18n", "search", "views", "own"];

/** Room -> the rooms that it may import beside itself. */
const mayImport = {
  model: [],
  // What is told to those who run the site.
  log: [],
  metrics: [],
  watch: ["log", "metrics", "store"],
  ...Object.fromEntries(rules.map((room) => [room, ground])),
  deck: ["model", "views"],
  alerts: ["model", "views"],
  chart: ["model", "derive", "format", "i18n"],
  render: ["model", "derive", "format", "i18n", "claims", "chart"],
  api: ["model", "log", "metrics", "deck", "alerts", "derive", "format", "i18n", "claims", "chart"],
  compare: ["model", "derive", "format", "i18n", "chart"],
  catalog: ["model", "alerts", "derive", "format", "i18n", "claims", "chart", "compare", "store", "search"],
  live: ["model", "sources", "store"],
  // A slide's state is read as the API reads it.
  export: ["model", "deck", "alerts", "format", "i18n", "chart", "compare", "render", "api", "catalog"],
  components: [
    "model",
    "format",
    "i18n",
    "chart",
    "compare",
    "render",
    "search",
    "views",
    "own",
    "deck",
    "alerts",
  ],
  app: [
    "model",
    "log",
    "metrics",
    "i18n",
    "api",
    "render",
    "compare",
    "catalog",
    "live",
    "export",
    "components",
    "search",
    "deck",
    "alerts",
  ],
  // briefing.ts is a door to the outside as app is: it writes what lib/export makes.
  scripts: ["model", "log", ...rules, "deck", "alerts", "export"],
};

/** Rooms of lib are folders or single files; the others are folders at the top. */
const placeOf = (room) =>
  ["components", "app", "scripts"].includes(room) ? `^${room}/` : `^lib/${room}(/|\\.tsx?$)`;
const places = (rooms) => rooms.map(placeOf);

const directions = Object.entries(mayImport).map(([room, rooms]) => ({
  name: `${room}-imports-only-its-floor`,
  comment: `${room} may import ${rooms.length > 0 ? rooms.join(", ") : "no other room"}.`,
  severity: "error",
  from: { path: placeOf(room), pathNot: "\\.test\\.tsx?$" },
  to: { path: "^(app|components|lib|scripts|tests)/", pathNot: places([room, ...rooms]) },
}));

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    ...directions,
    {
      name: "no-circles",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-orphans",
      comment: "A file that nothing imports and that imports nothing is forgotten.",
      severity: "error",
      from: { orphan: true, pathNot: ["\\.d\\.ts$", "^app/", "\\.test\\.tsx?$", "^scripts/"] },
      to: {},
    },
    {
      name: "disk-door",
      comment:
        "Our data is read and written in lib/store, raw files come in through lib/sources/retrieve; nowhere else.",
      severity: "error",
      from: {
        path: "^(lib|components|app)/",
        pathNot: ["^lib/store", "^lib/sources/retrieve", "\\.test\\.tsx?$"],
      },
      to: { dependencyTypes: ["core"], path: "^(node:)?fs(/promises)?$" },
    },
    {
      name: "network-door",
      comment: "Nothing but lib/sources/retrieve may ask a publisher.",
      severity: "error",
      from: { path: "^(lib|components|app)/", pathNot: ["^lib/sources/retrieve", "\\.test\\.tsx?$"] },
      to: { dependencyTypes: ["core"], path: "^(node:)?(https?|http2|net|tls)$" },
    },
    {
      name: "rules-know-no-framework",
      comment:
        "Everything in lib is plain TypeScript; only the catalog may remember answers with React's cache.",
      severity: "error",
      from: { path: "^lib/", pathNot: "^lib/catalog" },
      to: { path: "(^|node_modules/)(next|react|react-dom|swr|recharts)(/|$)" },
    },
    {
      name: "shipped-code-uses-dependencies",
      comment: "What runs in production stands under dependencies, not devDependencies.",
      severity: "error",
      from: { path: "^(app|components|lib|(proxy|instrumentation)\\.ts)", pathNot: "\\.test\\.tsx?$" },
      to: { dependencyTypes: ["npm-dev"], pathNot: "node_modules/@types/" },
    },
    {
      name: "nothing-unresolved",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "nothing-imports-tests",
      severity: "error",
      from: {
        path: "^(app|components|lib|scripts|(proxy|instrumentation)\\.ts)",
        pathNot: "\\.test\\.tsx?$",
      },
      to: { path: "(^tests/|\\.test\\.tsx?$)" },
    },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^\\.next/" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json"],
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
