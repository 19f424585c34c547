import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { Delivery } from '../channels/channel.ts';

/** What is counted, without anything that a person said. */
export interface Metrics {
  /** A callback that was answered, by the path of its door. */
  answered(door: string, status: number, seconds: number): void;
  /** A message that was handed to a route. */
  delivered(route: string, delivery: Delivery): void;
  /** A message that bore a mark of secrecy and was not kept. */
  withheld(): void;
  /** The page that a Prometheus server reads, and its type. */
  page(): Promise<{ readonly type: string; readonly body: string }>;
}

export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const answers = new Histogram({
    name: 'clerk_http_answer_seconds',
    help: 'Time to answer a request, by the path of its door',
    labelNames: ['door', 'status'],
    buckets: [0.005, 0.02, 0.1, 0.5, 1, 2, 5],
    registers,
  });
  const deliveries = new Counter({
    name: 'clerk_deliveries_total',
    help: 'Messages handed to a route, by what became of them',
    labelNames: ['route', 'delivery'],
    registers,
  });
  const withheld = new Counter({
    name: 'clerk_withheld_total',
    help: 'Messages that bore a mark of secrecy and were not kept',
    registers,
  });
  return {
    withheld: () => withheld.inc(),
    answered: (door, status, seconds) => answers.observe({ door, status }, seconds),
    delivered: (route, delivery) => deliveries.inc({ route, delivery }),
    async page() {
      return { type: registry.contentType, body: await registry.metrics() };
    },
  };
}
