/** What must be known of a quoted figure, in the four languages. */
import type { LocalText } from "../../model";

export const notes = {
  about: {
    en: "The source says “about”.",
    zh: "来源原文为“约”。",
    ru: "В источнике сказано «около».",
    kk: "Дереккөзде «шамамен» делінген.",
  },
  over: {
    en: "The source says “over”: a lower bound.",
    zh: "来源原文为“超过”，为下限。",
    ru: "В источнике сказано «более»: нижняя граница.",
    kk: "Дереккөзде «астам» делінген: төменгі шек.",
  },
  almost: {
    en: "The source says “almost”: an upper bound.",
    zh: "来源原文为“近”，为上限。",
    ru: "В источнике сказано «почти»: верхняя граница.",
    kk: "Дереккөзде «дерлік» делінген: жоғарғы шек.",
  },
  bracket: {
    en: "Quoted by the same publication as the figure of an earlier period, for comparison.",
    zh: "同一报道引用的早前时期数值，供比较。",
    ru: "Приведено в той же публикации для сравнения как значение более раннего периода.",
    kk: "Сол жарияланымда салыстыру үшін ертерек кезеңнің көрсеткіші ретінде келтірілген.",
  },
  "europe-as-listed": {
    en: "Europe as the article lists it: with Switzerland and Cyprus, where traders are invoiced.",
    zh: "“欧洲”按该报道的口径，包括贸易商开票地瑞士和塞浦路斯。",
    ru: "Европа в перечне статьи: вместе со Швейцарией и Кипром, где выставляются счета трейдерам.",
    kk: "Еуропа мақаладағы тізім бойынша: трейдерлерге шот қойылатын Швейцария мен Кипрді қоса.",
  },
  invoiced: {
    en: "By the trader’s invoice address: the coal itself goes on to ports of the European Union and elsewhere.",
    zh: "按贸易商开票地址统计：煤炭实际运往欧盟及其他港口。",
    ru: "По адресу трейдера в счёте: сам уголь идёт дальше, в порты Евросоюза и других стран.",
    kk: "Трейдердің шоттағы мекенжайы бойынша: көмірдің өзі Еуроодақ пен басқа елдердің порттарына кетеді.",
  },
  "basis-unstated": {
    en: "Share of Kazakhstan’s coal exports; the source does not say of what, apparently of their value.",
    zh: "占哈萨克斯坦煤炭出口的比重；来源未说明口径，似按金额计算。",
    ru: "Доля в экспорте угля Казахстана; база в источнике не названа, по-видимому, стоимость.",
    kk: "Қазақстанның көмір экспортындағы үлесі; дереккөзде негізі айтылмаған, құны бойынша болса керек.",
  },
  "with-lignite": {
    en: "Coal with lignite and concentrate.",
    zh: "含褐煤和精煤。",
    ru: "Уголь вместе с лигнитом и концентратом.",
    kk: "Лигнит пен концентратты қоса алғандағы көмір.",
  },
  "two-figures": {
    en: "The source says about 2.5 million tonnes, and 2.4 million in another place.",
    zh: "来源一处称约250万吨，另一处称240万吨。",
    ru: "В источнике указано около 2,5 млн тонн, а в другом месте — 2,4 млн.",
    kk: "Дереккөзде шамамен 2,5 млн тонна, ал басқа жерінде 2,4 млн делінген.",
  },
  contradicted: {
    en: "Period as published; other press reports give over 19 million tonnes for January to July.",
    zh: "时期按原文；其他报道称1月至7月超过1900万吨。",
    ru: "Период как в публикации; другие издания сообщают за январь–июль более 19 млн тонн.",
    kk: "Кезең жарияланғандай; басқа басылымдар қаңтар–шілдеге 19 млн тоннадан астам деп жазады.",
  },
  expectation: {
    en: "The minister’s expectation for the year, stated before it ended; not the outturn.",
    zh: "部长在年内对全年的预期，并非实际结果。",
    ru: "Ожидание министра на год, высказанное до его окончания; не итог.",
    kk: "Министрдің жыл аяқталмай айтқан жылдық болжамы; нақты нәтиже емес.",
  },
  statement: {
    en: "A rounded statement by officials, without a stated year’s count behind it.",
    zh: "官员的概数表述，未附具体年度统计。",
    ru: "Округлённое высказывание официальных лиц, без указанного годового подсчёта.",
    kk: "Ресми тұлғалардың жуықталған мәлімдемесі, жылдық есебі көрсетілмеген.",
  },
  "word-missing": {
    en: "The article prints “52.2 tonnes”; read as million tonnes, beside a total of 58.7 million.",
    zh: "原文印作“52.2吨”；因旁边总量为5870万吨，按百万吨理解。",
    ru: "В статье напечатано «52,2 тонны»; прочитано как миллионы тонн, рядом указан итог 58,7 млн.",
    kk: "Мақалада «52,2 тонна» деп басылған; қасындағы жиыны 58,7 млн болғандықтан, миллион тонна деп оқылды.",
  },
} satisfies Record<string, LocalText>;

export type NoteKey = keyof typeof notes;

/** The notes of a dataset, by key. */
export function notesOf(keys: readonly NoteKey[]): Record<string, LocalText> {
  return Object.fromEntries(keys.map((key) => [key, notes[key]]));
}
