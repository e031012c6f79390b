/** Months as they are written in the four languages: whole, inflected, shortened. */

const whole: [month: number, names: string][] = [
  [1, "january jan январь января январе янв қаңтар қаң 一月"],
  [2, "february feb февраль февраля феврале фев февр ақпан ақп 二月"],
  [3, "march mar март марта марте мар наурыз нау 三月"],
  [4, "april apr апрель апреля апреле апр сәуір сәу 四月"],
  [5, "may май мая мае мамыр мам 五月"],
  [6, "june jun июнь июня июне июн маусым мау 六月"],
  [7, "july jul июль июля июле июл шілде шіл 七月"],
  [8, "august aug август августа августе авг тамыз там 八月"],
  [9, "september sep sept сентябрь сентября сентябре сен сент қыркүйек қыр 九月"],
  [10, "october oct октябрь октября октябре окт қазан қаз 十月"],
  [11, "november nov ноябрь ноября ноябре ноя нояб қараша қар 十一月"],
  [12, "december dec декабрь декабря декабре дек желтоқсан жел 十二月"],
];
const byName = new Map(whole.flatMap(([month, names]) => names.split(" ").map((name) => [name, month])));

/** Kazakh puts endings behind the name: "наурызда", "наурыздың". */
const kazakh = whole.map(([month, names]): [string, number] => [names.split(" ").at(-3) ?? "", month]);

export function monthNamed(word: string): number | undefined {
  return byName.get(word) ?? kazakh.find(([name]) => word.startsWith(name))?.[1];
}
