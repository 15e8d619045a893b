/** The arrows between the parts of the house: who may see whom. One violation of each is planted by test/arrows.test.ts. */

/** Each area and those directly under it; an area also sees everything that those see. */
const under = {
  identity: [],
  messages: ["identity"],
  office: ["messages"],
  documents: ["office"],
  curriculum: ["documents"],
  students: ["curriculum"],
  enrolment: ["students"],
  finance: ["students"],
  timetable: ["enrolment"],
  attendance: ["timetable"],
  grading: ["attendance"],
  retakes: ["grading", "finance"],
  scholarships: ["grading", "finance"],
  support: ["grading", "finance"],
  international: ["grading", "finance"],
  admission: ["grading", "finance"],
  research: ["grading", "finance"],
  careers: ["grading", "finance"],
  orders: ["retakes", "scholarships", "support", "international", "admission", "research", "careers"],
  diplomas: ["orders"],
  archive: ["orders"],
  bulletin: ["students"],
  requests: ["bulletin", "diplomas", "archive"],
  appeals: ["requests"],
  // These read published views only: they see no other area's code.
  regulation: [],
  statistics: [],
  management: [],
};

const allUnder = (area) => [...new Set(under[area].flatMap((one) => [one, ...allUnder(one)]))];
const test = "\\.test\\.tsx?$";
const areaParts = "^src/areas/([^/]+)/";
const partOf = (name) => `^src/areas/[^/]+/(${name}\\.tsx?|${name}/)`;

const areaRules = Object.keys(under).map((area) => ({
  name: `areas-${area}`,
  comment: `${area} calls only those on its line: ${allUnder(area).join(", ") || "none"}.`,
  severity: "error",
  from: { path: `^src/areas/${area}/`, pathNot: test },
  to: { path: "^src/areas/", pathNot: `^src/areas/(${[area, ...allUnder(area)].join("|")})/` },
}));

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    { name: "1-rules-are-alone", comment: "Rules and terms see their own area's rules and terms, and the kernel.", severity: "error",
      from: { path: "^src/areas/([^/]+)/(rules|terms)(\\.ts$|/)", pathNot: test }, to: { pathNot: ["^src/areas/$1/(rules|terms)(\\.ts$|/)", "^src/kernel/"] } },
    { name: "2-kernel-looks-at-nothing", comment: "The kernel sees the kernel, and zod for the forms of fields.", severity: "error",
      from: { path: "^src/kernel/", pathNot: test }, to: { pathNot: ["^src/kernel/", "node_modules/zod/"] } },
    { name: "2-platform-and-ui-know-no-area", comment: "Platform and ui never see an area, a face or a connector.", severity: "error",
      from: { path: "^src/(platform|ui)/", pathNot: test }, to: { path: "^src/(areas|faces|connectors)/" } },
    { name: "2-ui-knows-no-platform", comment: "The kit draws; it sees the kernel only.", severity: "error",
      from: { path: "^src/ui/", pathNot: test }, to: { path: "^src/platform/", dependencyTypesNot: ["type-only"] } },
    { name: "3-by-the-front-door", comment: "Another area is reached by its index.ts or terms.ts.", severity: "error",
      from: { path: areaParts, pathNot: test }, to: { path: "^src/areas/", pathNot: ["^src/areas/$1/", "^src/areas/[^/]+/(index|terms)\\.ts$", "^src/areas/[^/]+/terms/"] } },
    ...areaRules,
    { name: "3-area-in-the-table", comment: "An area must stand in the table of arrows.", severity: "error",
      from: { path: "^src/areas/", pathNot: `^src/areas/(${Object.keys(under).join("|")})/` }, to: {} },
    { name: "4-areas-see-no-faces", comment: "Areas never see faces or connectors.", severity: "error",
      from: { path: "^src/areas/", pathNot: test }, to: { path: "^src/(faces|connectors)/" } },
    { name: "5-records-decide-nothing", comment: "Records never see rules, acts or pages.", severity: "error",
      from: { path: partOf("records"), pathNot: test }, to: { path: ["^src/areas/[^/]+/(rules|acts|pages|blocks|jobs)(\\.tsx?$|/)", "^src/ui/"], dependencyTypesNot: ["type-only"] } },
    { name: "5-acts-draw-nothing", comment: "Acts and jobs never see pages or ui.", severity: "error",
      from: { path: partOf("(acts|jobs)"), pathNot: test }, to: { path: ["^src/areas/[^/]+/(pages|blocks)/", "^src/ui/"] } },
    { name: "6-react-in-pages-only", comment: "Only pages, blocks, faces, ui, islands and platform/web import React.", severity: "error",
      from: { path: "^src/", pathNot: [test, "^src/(ui|faces)/", "^src/areas/[^/]+/(pages|blocks)/", "\\.island\\.tsx$", "^src/platform/web(\\.tsx$|/)", "^src/client\\.ts$"] },
      to: { path: "node_modules/react(-dom)?/" } },
    { name: "6-hono-in-platform-only", comment: "Only platform/ and server.ts import Hono.", severity: "error",
      from: { path: "^src/", pathNot: [test, "^src/platform/", "^src/server\\.ts$"] }, to: { path: "node_modules/(hono|@hono)/" } },
    { name: "7-sql-in-records-only", comment: "Only records (and the platform) import Kysely or pg.", severity: "error",
      from: { path: "^src/", pathNot: [test, "^src/platform/", partOf("records"), "tables\\.gen\\.ts$", "^src/areas/[^/]+/demo(\\.ts$|/)", "^src/demo\\.ts$", "^src/connectors/"] },
      to: { path: "node_modules/(kysely|pg|pg-copy-streams)/" } },
    { name: "7-tables-of-their-records", comment: "Only records import their area's generated tables.", severity: "error",
      from: { path: "^src/", pathNot: [test, partOf("records")] }, to: { path: "^src/areas/[^/]+/tables\\.gen\\.ts$" } },
    { name: "8-nobody-opens-the-database", comment: "Acts, records and rules are handed a desk, a transaction or a reader.", severity: "error",
      from: { path: "^src/(areas|ui|kernel|faces)/", pathNot: test },
      to: { path: ["^src/platform/(database|embedded/|migrate|roles|addresses|owner-url)", "node_modules/pg/"], dependencyTypesNot: ["type-only"] } },
    { name: "9-no-tests-in-the-product", comment: "Product code never imports tests.", severity: "error",
      from: { path: "^src/", pathNot: test }, to: { path: ["^(test|journeys|bench)/", test] } },
    { name: "9-no-circles", comment: "No circles.", severity: "error", from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } } },
    { name: "9-everything-resolves", comment: "Every import resolves.", severity: "error", from: {}, to: { couldNotResolve: true } },
    { name: "9-declared-packages-only", comment: "The product uses packages that package.json names for it.", severity: "error",
      from: { path: "^src/", pathNot: test }, to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"], dependencyTypesNot: ["type-only"] } },
    { name: "10-islands-are-light", comment: "An island never sees acts, records, jobs, the platform or another area's rules.", severity: "error",
      from: { path: "^src/areas/([^/]+)/.*\\.(island\\.tsx|enhance\\.ts)$" },
      to: { pathNot: ["^src/areas/$1/(rules|terms|texts)(\\.ts$|/)", "^src/areas/$1/.*\\.(island|part)\\.tsx$", "^src/areas/[^/]+/terms\\.ts$", "^src/(ui|kernel)/", "node_modules/(react|react-dom|react-aria-components)/"] } },
    { name: "10-the-browser-gets-little", comment: "What client.ts reaches is islands, ui, kernel, and rules, terms and texts.", severity: "error",
      from: { path: "^src/client\\.ts$" }, to: { reachable: true, path: ["^src/platform/", "^src/areas/[^/]+/(acts|records|jobs|api)", "^src/faces/"] } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(dist|\\.daftar)/" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".js", ".json", ".css"], exportsFields: ["exports"], conditionNames: ["import", "node", "default", "types"] },
    skipAnalysisNotInRules: true,
  },
};
