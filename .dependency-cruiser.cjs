// Imports run one way along the stream of data; this file is that rule. Breaking it fails `npm test`.

/** Files of `from` may import, of our own code, only what `to` names (and themselves). */
const room = (from, to, comment) => ({
  name: `${from}-imports`,
  severity: 'error',
  comment,
  from: { path: `^src/${from}/` },
  to: { path: '^src/', pathNot: [`^src/${from}/`, ...to] },
})

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'core-entry',
      severity: 'error',
      comment: 'core/index.ts is the only way into core',
      from: { path: '^src/', pathNot: '^src/core/' },
      to: { path: '^src/core/', pathNot: '^src/core/index\\.ts$' },
    },
    {
      name: 'core-is-pure',
      severity: 'error',
      comment: 'core and report need nothing but the language itself',
      from: { path: '^src/(core|report)/' },
      to: { path: 'node_modules|^node:', dependencyTypesNot: ['local'] },
    },
    room('core', [], 'core imports nothing of ours'),
    room('locale', ['^src/core/index', '^src/excel/ExcelError'], 'locale words what core and excel name as problems'),
    room('report', ['^src/core/index', '^src/locale/'], 'report is pure: results and words in, plain data out'),
    room('analysis', ['^src/core/index', '^src/locale/', '^src/report/'], 'the pipeline knows no Excel'),
    room('excel', ['^src/core/index', '^src/report/', '^src/analysis/'], 'excel reads cells and writes Reports'),
    room(
      'taskpane',
      ['^src/core/index', '^src/locale/', '^src/report/', '^src/analysis/', '^src/excel/', '^src/commands/'],
      'the pane drives the analysis; only its session and its entry call excel, and the entry registers the commands',
    ),
    room(
      'commands',
      ['^src/core/index', '^src/locale/', '^src/taskpane/session/'],
      'ribbon commands act through the session that they share with the pane',
    ),
    room(
      'functions',
      ['^src/core/index', '^src/locale/', '^src/analysis/options/'],
      'custom functions are thin: coerce, call core, map errors; their options are those of the command line',
    ),
    room(
      'embedded',
      ['^src/core/index', '^src/locale/', '^src/report/', '^src/analysis/', '^src/excel/'],
      'only embedded/cli.ts drives the others; see embedded-workbook',
    ),
    {
      name: 'embedded-workbook',
      severity: 'error',
      comment: 'the workbook, its protocol and its files know nothing of the analysis',
      from: { path: '^src/embedded/(workbook|protocol|xlsx|csv)/' },
      to: { path: '^src/', pathNot: '^src/embedded/((workbook|protocol|xlsx|csv)/|FileError)' },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default'] },
  },
}
