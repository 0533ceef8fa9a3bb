import { type Import, importsOf, sourceFiles } from './importsOf.ts'

/** Who may import whom (design: architecture). The right side lists packages of ours. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  model: [],
  lexicon: ['model'],
  tagger: ['model'],
  acquire: ['model'],
  core: ['model'],
  ledger: ['model'],
  serve: ['model', 'core', 'ledger'],
  web: ['model'],
  cli: ['model', 'acquire', 'core', 'ledger', 'lexicon', 'serve', 'tagger'],
}

/** Stages of core: each imports the model and itself; only read, reconcile and index know the order. */
const stages = ['article', 'duplicates', 'changes', 'layers', 'statements', 'stories', 'writers', 'testing']

/** Node's modules that core may use: none that touch clock, network, disk or process. */
const forbiddenInCore = /^node:|^(?:fs|path|os|http|https|net|child_process|process|worker_threads)$/
const impure = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.|\bconsole\.|\bperformance\./

/** Every breach of the rules on direction, each as a sentence. */
export function breaches(root: string, readText: (file: string) => string): readonly string[] {
  const files = sourceFiles(root, 'packages').filter((file) => file.split('/')[2] === 'src')
  const imports = files.flatMap((file) => importsOf(root, file))
  return [
    ...imports.flatMap(packageBreach),
    ...imports.flatMap(stageBreach),
    ...imports
      .filter((i) => packageOf(i.from) === 'core' && forbiddenInCore.test(i.specifier))
      .map((i) => `${i.from} imports ${i.specifier}: core touches nothing`),
    ...files
      .filter((file) => packageOf(file) === 'core' && impure.test(withoutComments(readText(file))))
      .map((file) => `${file} reads the clock, chance, the process or writes a log`),
    ...cycles(imports),
  ]
}

function packageOf(file: string): string {
  return file.split('/')[1] ?? ''
}

function packageBreach({ from, specifier, to }: Import): readonly string[] {
  const own = packageOf(from)
  const named = /^@fogline\/([a-z]+)/.exec(specifier)?.[1]
  const target = named ?? (to === null ? null : packageOf(to))
  if (target === null || target === own) return []
  if (to !== null) return [`${from} reaches into ${to}: packages are imported by name`]
  return (allowed[own] ?? []).includes(target) ? [] : [`${from} imports ${specifier}: ${own} may not`]
}

function stageBreach({ from, to }: Import): readonly string[] {
  const [source, target] = [stageOf(from), to === null ? null : stageOf(to)]
  if (source === null || target === null || source === target || source === 'testing' || target === 'testing') return []
  return [`${from} imports ${to}: stage ${source} may not know stage ${target}`]
}

function stageOf(file: string): string | null {
  const match = /^packages\/core\/src\/([a-z]+)\//i.exec(file)
  return match?.[1] !== undefined && stages.includes(match[1]) ? match[1] : null
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '').replace(/'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`/g, "''")
}

/** Cycles among files, each named once by its members; imports of types alone bind no code. */
function cycles(imports: readonly Import[]): readonly string[] {
  const graph = new Map<string, string[]>()
  for (const { from, to, typeOnly } of imports)
    if (to !== null && !typeOnly) graph.set(from, [...(graph.get(from) ?? []), to])
  const done = new Set<string>()
  const found = new Set<string>()
  const visit = (file: string, path: readonly string[]): void => {
    const at = path.indexOf(file)
    if (at >= 0) {
      found.add(`cycle: ${path.slice(at).sort().join(' ↔ ')}`)
      return
    }
    if (done.has(file)) return
    for (const next of graph.get(file) ?? []) visit(next, [...path, file])
    done.add(file)
  }
  for (const file of [...graph.keys()].sort()) visit(file, [])
  return [...found]
}
