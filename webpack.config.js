const { dirname, join } = require('node:path')
const { gzipSync } = require('node:zlib')
const CopyPlugin = require('copy-webpack-plugin')
const HtmlPlugin = require('html-webpack-plugin')
const { require: loadTypeScript } = require('tsx/cjs/api')
const { Compilation, sources, WebpackError } = require('webpack')

const DEVELOPMENT_ADDRESS = 'https://localhost:3000'
const FIRST_PAINT_LIMIT = 200 * 1024
const MICROSOFT_HOSTS = 'https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com'

module.exports = async (env, { mode }) => ({
  mode,
  // The age of every Office that shares a runtime; without it webpack's own code holds a `new Function`.
  target: ['web', 'es2022'],
  // No devtool that evaluates: the pages forbid it.
  devtool: mode === 'production' ? false : 'source-map',
  entry: {
    // Without a hash in its name: the manifest names it.
    functions: { import: './src/functions/index.ts', filename: 'functions.js' },
    taskpane: './src/taskpane/index.tsx',
    embedded: './src/embedded/page/index.ts',
  },
  output: {
    path: join(__dirname, 'dist'),
    filename: '[name].[contenthash].js',
    clean: true,
  },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      // Without side effects: whoever imports one name of core/index.ts does not carry all of core along.
      { test: /\.tsx?$/, exclude: /node_modules/, loader: 'swc-loader', options: swcOptions, sideEffects: false },
    ],
  },
  optimization: { runtimeChunk: 'single', splitChunks: { chunks: 'all' } },
  // The budget below measures what a person waits for: compressed, and all scripts of the page together.
  performance: { hints: false },
  plugins: [
    pane('taskpane.html', 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js', `'self' ${MICROSOFT_HOSTS}`),
    pane('taskpane.local.html', 'office-js/office.js', "'self'"),
    new HtmlPlugin({
      filename: 'embedded.html',
      template: './src/embedded/page/embedded.html',
      chunks: ['embedded'],
      inject: 'body',
    }),
    new CopyPlugin({ patterns: [...copiedFiles(), ...officeFiles()] }),
    { apply: emitFunctionsMetadata },
    { apply: compileWhileFetching },
    { apply: checkSizes },
  ],
  ...(env.WEBPACK_SERVE && { devServer: await devServer() }),
})

const swcOptions = {
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic' } },
  },
}

/** The two pages of the pane differ only in where office.js comes from, and so in whose scripts they admit. */
function pane(filename, officeScript, scriptSources) {
  return new HtmlPlugin({
    filename,
    template: './src/taskpane/taskpane.html',
    templateParameters: { officeScript, scriptSources },
    // The pane first, since a person waits for it; the formulas need nothing of it and come in at the same time.
    chunks: ['taskpane', 'functions'],
    chunksSortMode: 'manual',
    inject: 'body',
  })
}

function copiedFiles() {
  const address = productionAddress()
  const transform = (text) => text.toString().replaceAll(DEVELOPMENT_ADDRESS, address)
  return [{ from: 'assets/*.png' }, { from: 'manifest.xml', transform }]
}

/** Where the add-in will be hosted, for the manifest: `BASE_URL`, with or without a path. */
function productionAddress() {
  const address = (process.env.BASE_URL ?? DEVELOPMENT_ADDRESS).replace(/\/+$/, '')
  if (new URL(address).protocol !== 'https:') throw new Error(`BASE_URL must begin with https://, not ${address}`)
  return address
}

/** office.js as Microsoft published it, with what it loads by itself in Excel on the web, on Windows and on a Mac. */
function officeFiles() {
  const folder = dirname(require.resolve('@microsoft/office-js/package.json'))
  const files = [
    'office.js',
    'excel-{web-16.00,win32-16.01,mac-16.00}.js',
    '{en-us,ru-ru}/office_strings.js',
    'telemetry/*_agave.js',
  ]
  return [
    { context: folder, from: 'LICENSE.md', to: 'office-js/' },
    ...files.map((from) => ({
      context: join(folder, 'dist'),
      from,
      to: 'office-js/[path][name][ext]',
      info: { minimized: true },
    })),
  ]
}

/** Asked for only when serving, so that a build never makes a certificate. */
async function devServer() {
  const { getHttpsServerOptions } = require('office-addin-dev-certs')
  return {
    port: 3000,
    server: { type: 'https', options: await getHttpsServerOptions() },
    headers: { 'Access-Control-Allow-Origin': '*' },
    // A live reload would end a run in the middle, and its overlay frames a page, which the policy forbids.
    hot: false,
    liveReload: false,
    client: false,
  }
}

/** What Excel reads of the formulas, a file per language; it is made by TypeScript of ours, as in the tests. */
function emitFunctionsMetadata(compiler) {
  compiler.hooks.thisCompilation.tap('functions metadata', (compilation) => {
    const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL
    compilation.hooks.processAssets.tapPromise({ name: 'functions metadata', stage }, async () => {
      const { generateMetadata } = loadTypeScript('./src/functions/metadata/generateMetadata.ts', __filename)
      for (const { name, metadata } of await generateMetadata()) {
        compilation.emitAsset(name, new sources.RawSource(JSON.stringify(metadata, null, 2)))
      }
    })
  })
}

/**
 * Asks the browser to compile our scripts as a whole, on the thread that fetches them: compiled one by one when they are
 * first called, a thousand functions hold up the first run. Not the libraries that the first paint waits for, of which much
 * is never called. Browsers may ignore the mark.
 */
function compileWhileFetching(compiler) {
  compiler.hooks.thisCompilation.tap('compile while fetching', (compilation) => {
    // After the minimizer, which drops comments, and before the source maps, which count lines.
    const stage = Compilation.PROCESS_ASSETS_STAGE_DEV_TOOLING - 1
    compilation.hooks.processAssets.tap({ name: 'compile while fetching', stage }, () => {
      const first = compilation.entrypoints.get('taskpane').chunks
      const libraries = first.filter(({ idNameHints }) => idNameHints.has('vendors'))
      const others = [...compilation.chunks].filter((chunk) => !libraries.includes(chunk))
      for (const file of others.flatMap((chunk) => [...chunk.files])) {
        compilation.updateAsset(file, (script) => new sources.ConcatSource('//# allFunctionsCalledOnLoad\n', script))
      }
    })
  })
}

/** Reports what the pane weighs, compressed, and fails a production build whose first paint is too heavy. */
function checkSizes(compiler) {
  compiler.hooks.thisCompilation.tap('sizes', (compilation) => {
    compilation.hooks.processAssets.tap({ name: 'sizes', stage: Compilation.PROCESS_ASSETS_STAGE_REPORT }, (assets) => {
      const size = (groups) => {
        const files = new Set(groups.flatMap((group) => group.getFiles()).filter((file) => file.endsWith('.js')))
        return [...files].reduce((sum, file) => sum + gzipSync(assets[file].buffer(), { level: 9 }).length, 0)
      }
      const pane = compilation.entrypoints.get('taskpane')
      // Nothing is painted before the words of one language have come.
      const languages = ['words-en', 'words-ru'].map((name) => compilation.namedChunkGroups.get(name))
      const firstPaint = Math.max(...languages.map((words) => size([pane, words])))
      console.log(
        `The pane's scripts, gzip: first paint ${kilobytes(firstPaint)}, all ${kilobytes(size(reachable(pane)))}`,
      )
      const functions = compilation.entrypoints.get('functions')
      console.log(`The formulas' scripts, gzip: ${kilobytes(size([functions]))}`)
      if (compiler.options.mode === 'production' && firstPaint > FIRST_PAINT_LIMIT) {
        const message = `First paint needs ${kilobytes(firstPaint)} of script; the limit is ${kilobytes(FIRST_PAINT_LIMIT)}.`
        compilation.errors.push(new WebpackError(message))
      }
    })
  })
}

/** A group of chunks with all that it can load later. */
function reachable(group, found = new Set()) {
  if (found.has(group)) return []
  found.add(group)
  for (const child of group.getChildren()) reachable(child, found)
  return [...found]
}

function kilobytes(bytes) {
  return `${(bytes / 1024).toFixed(1)} KB`
}
