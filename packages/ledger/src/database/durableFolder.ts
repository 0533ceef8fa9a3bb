import { closeSync, fdatasyncSync, fsyncSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import { PGlite as Engine, type PGlite } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'

interface Node {
  readonly parent: Node
}

interface Stream {
  readonly nfd?: number
  readonly node: Node
}

/** The parts of the engine's file system that it leaves open to us. */
interface HostFiles {
  readonly realPath: (node: Node) => string
  readonly node_ops: {
    mknod: (parent: Node, name: string, mode: number, device: number) => Node
    rename: (node: Node, folder: Node, name: string) => void
    unlink: (parent: Node, name: string) => void
  }
  readonly stream_ops: { fsync?: (stream: Stream) => number }
}

type EngineOptions = Awaited<ReturnType<NodeFS['init']>>['emscriptenOpts']

/** Syncs a folder's list of names; platforms that cannot open a folder keep that list safe by themselves. */
export function syncFolder(path: string): void {
  if (process.platform === 'win32') return
  const descriptor = openSync(path, 'r')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

/**
 * A folder whose writes are on disk when PostgreSQL believes they are. The engine calls fsync in the right order (log before
 * acknowledgement, data at a checkpoint), but its file system ignores the call: here it reaches the disk.
 */
export class DurableFolder extends NodeFS {
  readonly #changedFolders = new Set<string>()
  #syncs = 0

  /** How many files were synced so far. */
  get syncs(): number {
    return this.#syncs
  }

  override async init(engine: PGlite, options: EngineOptions): ReturnType<NodeFS['init']> {
    const { emscriptenOpts } = await super.init(engine, options)
    const preRun = [...(emscriptenOpts.preRun ?? [])]
    return {
      emscriptenOpts: {
        ...emscriptenOpts,
        preRun: [
          (module) => {
            const filesystems = (module as unknown as { FS: { filesystems: { NODEFS: HostFiles } } }).FS.filesystems
            this.#makeDurable(filesystems.NODEFS)
          },
          ...preRun,
        ],
      },
    }
  }

  /** Called by the engine before it answers: names of files that were made, moved or removed. Nothing to do after a read. */
  override async syncToFs(): Promise<void> {
    this.#syncChangedFolders()
  }

  #syncChangedFolders(): void {
    for (const folder of this.#changedFolders) syncFolder(folder)
    this.#changedFolders.clear()
  }

  #makeDurable(files: HostFiles): void {
    const { mknod, rename, unlink } = files.node_ops
    files.stream_ops.fsync = (stream) => {
      this.#syncChangedFolders()
      if (stream.nfd !== undefined) fdatasyncSync(stream.nfd)
      this.#syncs += 1
      return 0
    }
    files.node_ops.mknod = (parent, name, mode, device) => {
      this.#changedFolders.add(files.realPath(parent))
      return mknod(parent, name, mode, device)
    }
    files.node_ops.rename = (node, folder, name) => {
      this.#changedFolders.add(dirname(files.realPath(node))).add(files.realPath(folder))
      rename(node, folder, name)
    }
    files.node_ops.unlink = (parent, name) => {
      this.#changedFolders.add(files.realPath(parent))
      unlink(parent, name)
    }
  }
}

/**
 * The engine's own start parameters, without the one that turns fsync off, and with the log synced by fsync: fdatasync, the
 * default, is a call that the engine's runtime answers without doing anything.
 */
export const durableStart: readonly string[] = [
  ...Engine.defaultStartParams.filter((parameter) => parameter !== '-F'),
  '-c',
  'wal_sync_method=fsync',
]
