/** The part of jsonstat-toolkit that is used; the package brings no types. */
declare module "jsonstat-toolkit" {
  interface Dataset {
    toTable(options: {
      type: "arrobj";
      content: "id";
      status: boolean;
    }): Record<string, string | number | null>[];
  }
  export default function JSONstat(cube: unknown): Dataset;
}
