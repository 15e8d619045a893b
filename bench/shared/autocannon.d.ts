declare module "autocannon" {
  export interface Client {
    setRequests(requests: readonly { method: string; path: string; headers: Readonly<Record<string, string>> }[]): void;
  }
  export interface Result {
    readonly "2xx": number;
    readonly non2xx: number;
    readonly errors: number;
    readonly duration: number;
    readonly latency: { readonly p99: number };
  }
  export default function autocannon(options: { url: string; connections: number; duration: number; setupClient?: (client: Client) => void }): Promise<Result>;
}
