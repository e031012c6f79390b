/** Comes before the schemas: they would try to write code of their own, which the pages' policy forbids. */
import { config } from "zod/mini";

config({ jitless: true });
