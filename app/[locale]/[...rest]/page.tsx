/** Any address below a language that no other page answers. */
import { notFound } from "next/navigation";

export default function Unknown(): never {
  notFound();
}
