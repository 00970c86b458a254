/**
 * The engines that the tidy is held against. All get the same graph from the target down to its premises; a link that
 * is attacked is split by a small joint, from which the attack hangs.
 */
import dagre from '@dagrejs/dagre'
import { Graphviz } from '@hpcc-js/wasm-graphviz'
import {
  CurveFactory,
  Edge,
  GeomEdge,
  GeomGraph,
  GeomNode,
  Graph as MsaglGraph,
  layoutGeomGraph,
  Node,
  Point,
  SugiyamaLayoutSettings,
} from '@msagl/core'
import Elk from 'elkjs/lib/elk.bundled.js'
import type { Graph } from './graphs.ts'
import type { Places } from './measures.ts'

export interface Peer {
  readonly name: string
  /** Larger maps than this are not asked of it: it would take minutes. */
  readonly most: number
  readonly layOut: (graph: Graph) => Promise<Places>
}

interface Plain {
  readonly nodes: readonly { readonly id: string; readonly width: number; readonly height: number }[]
  /** From upper to lower. */
  readonly edges: readonly (readonly [string, string])[]
}

function plain({ cards, steps }: Graph): Plain {
  const attacked = new Set(steps.map(({ target }) => target))
  const joints = steps.filter(({ id }) => attacked.has(id)).map(({ id }) => ({ id, width: 12, height: 12 }))
  const edges = steps.flatMap(({ id, target, premises }): (readonly [string, string])[] =>
    attacked.has(id)
      ? [[target, id], ...premises.map((premise) => [id, premise] as const)]
      : premises.map((premise) => [target, premise] as const),
  )
  return { nodes: [...cards, ...joints], edges }
}

const elk: Peer = {
  name: 'elk layered',
  most: 1000,
  async layOut(graph) {
    const { nodes, edges } = plain(graph)
    const result = await new Elk().layout({
      id: 'root',
      layoutOptions: {
        'elk.algorithm': 'layered',
        'elk.direction': 'DOWN',
        'elk.spacing.nodeNode': '44',
        'elk.layered.spacing.nodeNodeBetweenLayers': '112',
      },
      children: nodes.map(({ id, width, height }) => ({ id, width, height })),
      edges: edges.map(([from, to], i) => ({ id: `e${i}`, sources: [from], targets: [to] })),
    })
    return new Map((result.children ?? []).map(({ id, x = NaN, y = NaN }) => [id, [x, y]]))
  },
}

const dagrePeer: Peer = {
  name: 'dagre',
  // Network simplex takes a quarter of a minute at 1,000.
  most: 200,
  layOut(graph) {
    const { nodes, edges } = plain(graph)
    const g = new dagre.graphlib.Graph({ multigraph: true })
    g.setGraph({ rankdir: 'TB', nodesep: 44, ranksep: 112 })
    g.setDefaultEdgeLabel(() => ({}))
    for (const { id, width, height } of nodes) g.setNode(id, { width, height })
    edges.forEach(([from, to], i) => g.setEdge(from, to, {}, `e${i}`))
    dagre.layout(g)
    return Promise.resolve(
      new Map(
        nodes.map(({ id, width, height }) => {
          const { x = NaN, y = NaN }: { x?: number; y?: number } = g.node(id)
          return [id, [x - width / 2, y - height / 2]]
        }),
      ),
    )
  },
}

const msagl: Peer = {
  name: 'msagl layered',
  most: 1000,
  layOut(graph) {
    const { nodes, edges } = plain(graph)
    const g = new MsaglGraph()
    const made = new Map<string, GeomNode>()
    for (const { id, width, height } of nodes) {
      const node = new Node(id)
      g.addNode(node)
      const geom = new GeomNode(node)
      geom.boundaryCurve = CurveFactory.createRectangle(width, height, new Point(0, 0))
      made.set(id, geom)
    }
    // Making one ties it to the graph.
    const lines: GeomEdge[] = []
    for (const [from, to] of edges) {
      const [a, b] = [g.findNode(from), g.findNode(to)]
      if (a && b) lines.push(new GeomEdge(new Edge(a, b)))
    }
    const whole = new GeomGraph(g)
    const settings = new SugiyamaLayoutSettings()
    settings.commonSettings.NodeSeparation = 44
    settings.LayerSeparation = 112
    whole.layoutSettings = settings
    layoutGeomGraph(whole)
    return Promise.resolve(
      new Map(
        nodes.map(({ id, width, height }) => {
          const { x, y } = made.get(id)?.center ?? { x: NaN, y: NaN }
          // Its y grows upwards.
          return [id, [x - width / 2, -y - height / 2]]
        }),
      ),
    )
  },
}

const inch = 72
async function dot(): Promise<Peer> {
  const graphviz = await Graphviz.load()
  return {
    name: 'graphviz dot',
    most: 1000,
    layOut(graph) {
      const { nodes, edges } = plain(graph)
      const source = [
        `digraph { graph [nodesep=${44 / inch} ranksep=${112 / inch} splines=line] node [shape=box fixedsize=true label=""]`,
        ...nodes.map(({ id, width, height }) => `"${id}" [width=${width / inch} height=${height / inch}]`),
        ...edges.map(([from, to]) => `"${from}" -> "${to}"`),
        '}',
      ].join('\n')
      const places = new Map<string, readonly [number, number]>()
      for (const row of graphviz.layout(source, 'plain', 'dot').split('\n')) {
        const [kind, name, x, y, w, h] = row.split(' ')
        if (kind !== 'node' || name === undefined) continue
        const [width, height] = [Number(w) * inch, Number(h) * inch]
        places.set(name.replaceAll('"', ''), [Number(x) * inch - width / 2, -Number(y) * inch - height / 2])
      }
      return Promise.resolve(places)
    },
  }
}

export const peers = async (): Promise<readonly Peer[]> => [await dot(), msagl, elk, dagrePeer]
