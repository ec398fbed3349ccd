// The peer of `Timeline.Benchmarks -- neo4j`: @neo4j/graphql with Apollo Server over the graph that the store writes (docs/graph.md),
// set up as its manuals advise for production. Only the benchmark starts it; it ends when its input does.
//   npm ci && NODE_ENV=production node server.mjs bolt://127.0.0.1:7687 4000 [PROCESSES]
import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import { startStandaloneServer } from '@apollo/server/standalone'
import { Neo4jGraphQL } from '@neo4j/graphql'
import cluster from 'node:cluster'
import neo4j from 'neo4j-driver'

const typeDefs = /* GraphQL */ `
  type Event @node {
    slug: String!
    title: String
    edtf: String
    when: String!
    startMin: BigInt!
    endMax: BigInt!
    participants: [Actor!]! @relationship(type: "INVOLVES", direction: OUT, properties: "Involves")
    places: [Place!]! @relationship(type: "AT", direction: OUT)
    reports: [Report!]! @relationship(type: "ABOUT", direction: IN)
  }

  type Involves @relationshipProperties {
    role: String!
  }

  type Actor @node {
    slug: String!
    name: String!
    kind: String!
    events: [Event!]! @relationship(type: "INVOLVES", direction: IN, properties: "Involves")
  }

  type Place @node {
    slug: String!
    name: String!
    events: [Event!]! @relationship(type: "AT", direction: IN)
  }

  type Report @node {
    slug: String!
    credibility: Int!
    events: [Event!]! @relationship(type: "ABOUT", direction: OUT)
    sources: [Source!]! @relationship(type: "FROM", direction: OUT)
  }

  type Source @node {
    slug: String!
    name: String!
    reliability: String!
    reports: [Report!]! @relationship(type: "FROM", direction: IN)
  }
`

const [address, port, processes = '1'] = process.argv.slice(2)

async function serve() {
  const driver = neo4j.driver(address, undefined, { telemetryDisabled: true })
  const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema()
  const server = new ApolloServer({
    schema,
    introspection: false,
    plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled()],
  })
  await startStandaloneServer(server, {
    listen: { host: '127.0.0.1', port: Number(port) },
    context: async () => ({ sessionConfig: { database: 'neo4j' } }),
  })
}

// One process uses one processor; the others end with the first.
if (cluster.isPrimary) {
  process.stdin.on('end', () => process.exit()).resume()
}
if (cluster.isPrimary && Number(processes) > 1) {
  for (let i = 0; i < Number(processes); i++) cluster.fork()
} else {
  await serve()
}
