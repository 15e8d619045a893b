import type { WrittenLang } from "../../../kernel/lang.ts";
import type { Shelf } from "../terms.ts";

type InWords = Record<WrittenLang, string>;

/** The office's answers, by where the service stands in the catalogue. */
export const answers: Record<Shelf, readonly InWords[]> = {
  study_papers: [
    { uz: "Hujjat tayyor va imzolangan. Uni 1-binodagi 2-peshtaxtadan pasport bilan oling.", ru: "Документ готов и подписан. Получите его у стойки 2 в корпусе 1, возьмите паспорт.", en: "The paper is ready and signed. Collect it at counter 2 in building 1 with your passport." },
    { uz: "Soʻragan hujjatingiz tayyorlandi, nusxasi shaxsiy yigʻmajildingizga solindi.", ru: "Документ подготовлен, копия вложена в ваше личное дело.", en: "Your paper has been prepared and a copy put into your file." },
  ],
  study: [
    { uz: "Arizangiz koʻrib chiqildi va qanoatlantirildi. Oʻzgarish elektron jurnalda koʻrinadi.", ru: "Заявление рассмотрено и удовлетворено. Изменение видно в электронном журнале.", en: "Your request has been granted. You can see the change in the electronic journal." },
    { uz: "Maʼlumotlar tekshirildi. Dekanat va oʻqituvchilaringiz xabardor qilindi.", ru: "Данные проверены. Деканат и преподаватели уведомлены.", en: "We have checked the data and told the dean's office and your teachers." },
  ],
  movement: [
    { uz: "Buyruq imzolandi. Yangi guruhingiz jadvali ertadan boshlab amal qiladi.", ru: "Приказ подписан. Расписание новой группы действует с завтрашнего дня.", en: "The order is signed. Your new group's timetable holds from tomorrow." },
    { uz: "Arizangiz komissiyada koʻrildi va maʼqullandi. Keyingi qadamlar xatda yozilgan.", ru: "Заявление рассмотрено комиссией и одобрено. Дальнейшие шаги указаны в письме.", en: "The commission has approved your request. The letter tells the next steps." },
  ],
  social: [
    { uz: "Sizga joy ajratildi. Shartnoma tuzish uchun uch ish kuni ichida yotoqxona maʼmuriyatiga keling.", ru: "Вам выделено место. Для заключения договора придите в администрацию общежития в течение трёх рабочих дней.", en: "You have been given a place. Come to the dormitory office within three working days to sign the contract." },
    { uz: "Hujjatlaringiz qabul qilindi, yozuv reyestrga kiritildi.", ru: "Документы приняты, запись внесена в реестр.", en: "Your papers are accepted and the entry is in the register." },
  ],
  international: [
    { uz: "Roʻyxatga olish rasmiylashtirildi. Tasdiqnoma xalqaro sektorda.", ru: "Регистрация оформлена. Подтверждение находится в международном секторе.", en: "Your registration is done. The confirmation is at the international sector." },
    { uz: "Hujjatlaringiz tegishli idoraga yuborildi, javobi kelishi bilan xabar beramiz.", ru: "Документы направлены в ведомство, сообщим сразу после ответа.", en: "Your papers have gone to the authority. We will write as soon as it answers." },
  ],
  money: [
    { uz: "Shartnoma va hisob-faktura tayyor. Toʻlovda shartnoma raqamini yozing.", ru: "Договор и счёт готовы. При оплате укажите номер договора.", en: "The contract and the invoice are ready. Name the contract's number when you pay." },
    { uz: "Toʻlovlaringiz solishtirildi, qoldiq bugungi kunga aniqlandi.", ru: "Платежи сверены, остаток уточнён на сегодня.", en: "Your payments are checked and the balance stands as of today." },
  ],
  science: [
    { uz: "Arizangiz tanlov roʻyxatiga kiritildi. Natija oy oxirida eʼlon qilinadi.", ru: "Ваша заявка внесена в список конкурса. Результаты объявят в конце месяца.", en: "Your entry is on the contest's list. The results come at the end of the month." },
    { uz: "Maslahat kuni belgilandi: payshanba, 15:00, 1-108-xona.", ru: "Консультация назначена: четверг, 15:00, кабинет 1-108.", en: "Your consultation is on Thursday, 15:00, room 1-108." },
  ],
  advice: [
    { uz: "Savolingizga batafsil javob yozdik. Qoʻshimcha savol boʻlsa, shu yerga yozing.", ru: "Мы подробно ответили на ваш вопрос. Если останутся вопросы, напишите здесь.", en: "We have answered your question in detail. Write here if you have another." },
    { uz: "Tavsiyalar ilova qilindi. Xohlasangiz, seshanba kuni qabulga keling.", ru: "Рекомендации приложены. При желании приходите на приём во вторник.", en: "Our advice is attached. Come to us on Tuesday if you like." },
  ],
  account: [
    { uz: "Maʼlumot tuzatildi. Kartangizda yangi yozuv koʻrinadi.", ru: "Данные исправлены. В вашей карточке новая запись.", en: "The record is corrected. Your card shows the new entry." },
    { uz: "Talaba kartangiz tayyor. Uni 1-peshtaxtadan oling.", ru: "Студенческая карта готова. Получите её у стойки 1.", en: "Your student card is ready. Collect it at counter 1." },
  ],
};

/** Why the office refused: the reason, the fact it stands on, and what would change the answer. */
export const refusals: Record<Shelf, { reason: InWords; fact: InWords; change: InWords }> = {
  study_papers: {
    reason: { uz: "Yozuvdagi maʼlumot soʻralgan hujjatni berishga yoʻl qoʻymaydi.", ru: "Данные записи не позволяют выдать запрошенный документ.", en: "Your record does not allow the paper you asked for." },
    fact: { uz: "Aylanma varaqa yopilmagan: kutubxona imzosi yoʻq.", ru: "Обходной лист не закрыт: нет подписи библиотеки.", en: "The clearance sheet is open: the library has not signed." },
    change: { uz: "Aylanma varaqani yoping va arizani qayta bering.", ru: "Закройте обходной лист и подайте заявление снова.", en: "Close the clearance sheet and ask again." },
  },
  study: {
    reason: { uz: "Hujjatdagi kunlar soʻralgan davrga toʻgʻri kelmaydi.", ru: "Даты в документе не совпадают с запрошенным периодом.", en: "The days in the paper do not fit the period you asked for." },
    fact: { uz: "Hujjatda koʻrsatilgan davr boshqa.", ru: "В документе указан другой период.", en: "The paper names another period." },
    change: { uz: "Shu davrni tasdiqlovchi hujjat keltiring.", ru: "Принесите документ за этот период.", en: "Bring a paper that covers this period." },
  },
  movement: {
    reason: { uz: "Ariza belgilangan muddatdan tashqarida berilgan.", ru: "Заявление подано вне установленного срока.", en: "The request came outside the window." },
    fact: { uz: "Qabul oynasi: 10–20-yanvar va 15-iyul – 5-avgust.", ru: "Окно приёма: 10–20 января и 15 июля – 5 августа.", en: "The windows are 10–20 January and 15 July – 5 August." },
    change: { uz: "Keyingi oynada qayta murojaat qiling.", ru: "Обратитесь в следующее окно.", en: "Apply in the next window." },
  },
  social: {
    reason: { uz: "Bu oʻquv yili uchun boʻsh joy qolmagan.", ru: "На этот учебный год свободных мест не осталось.", en: "No place is left for this academic year." },
    fact: { uz: "Toifangiz boʻyicha navbatdagi oʻrningiz: 214.", ru: "Ваше место в очереди по категории: 214.", en: "Your place in the category's line is 214." },
    change: { uz: "Joy boʻshasa, navbat boʻyicha xabar beramiz; ijara kompensatsiyasini soʻrash mumkin.", ru: "При освобождении места сообщим по очереди; можно запросить компенсацию аренды.", en: "We write when a place falls free; you may ask for the rent compensation." },
  },
  international: {
    reason: { uz: "Pasport muddati soʻralgan davrdan oldin tugaydi.", ru: "Срок паспорта истекает раньше запрошенного периода.", en: "Your passport ends before the period you asked for." },
    fact: { uz: "Pasport olti oydan kam amal qiladi.", ru: "Паспорт действителен менее шести месяцев.", en: "The passport is good for less than six months." },
    change: { uz: "Yangi pasport bilan qayta murojaat qiling.", ru: "Обратитесь снова с новым паспортом.", en: "Ask again with a new passport." },
  },
  money: {
    reason: { uz: "Bu davr uchun shartnoma topilmadi.", ru: "Договор за этот период не найден.", en: "There is no contract for this period." },
    fact: { uz: "Oʻqish davlat granti asosida.", ru: "Обучение по государственному гранту.", en: "You study on a state grant." },
    change: { uz: "Toʻlov asosi oʻzgarsa, shartnoma tuziladi.", ru: "Договор заключается при смене основы обучения.", en: "A contract is made when your funding changes." },
  },
  science: {
    reason: { uz: "Tanlov shartlaridan biri bajarilmagan.", ru: "Не выполнено одно из условий конкурса.", en: "One condition of the contest is not met." },
    fact: { uz: "Oʻrtacha ball talab etilganidan past.", ru: "Средний балл ниже требуемого.", en: "The grade average is below the one required." },
    change: { uz: "Keyingi semestr natijasi bilan qatnashish mumkin.", ru: "Можно участвовать с результатом следующего семестра.", en: "You may enter with next semester's results." },
  },
  advice: {
    reason: { uz: "Savol ofis vakolatiga kirmaydi.", ru: "Вопрос не относится к компетенции офиса.", en: "The question is not the office's to answer." },
    fact: { uz: "Murojaat boshqa boʻlinmaga tegishli.", ru: "Обращение относится к другому подразделению.", en: "It belongs to another unit." },
    change: { uz: "Inson resurslari boʻlimiga murojaat qiling.", ru: "Обратитесь в отдел кадров.", en: "Please ask the personnel department." },
  },
  account: {
    reason: { uz: "Oʻzgarishni tasdiqlovchi hujjat yetarli emas.", ru: "Подтверждающего документа недостаточно.", en: "The proof is not enough." },
    fact: { uz: "Pasportdagi yozuv arizadagidan farq qiladi.", ru: "Запись в паспорте отличается от заявленной.", en: "The passport says something else than the request." },
    change: { uz: "Avval pasportni yangilang.", ru: "Сначала обновите паспорт.", en: "Renew the passport first." },
  },
};

export const corrections: readonly InWords[] = [
  { uz: "Assalomu alaykum, aniq nusxasini qayta yukladim.", ru: "Здравствуйте, загрузил чёткую копию заново.", en: "Hello, I have uploaded a clear copy." },
  { uz: "Uzr, boshqa faylni yuborib qoʻyibman. Endi toʻgʻrisi.", ru: "Извините, отправил не тот файл. Теперь верный.", en: "Sorry, that was the wrong file. This one is right." },
  { uz: "Ikkinchi betini ham qoʻshdim.", ru: "Добавил и вторую страницу.", en: "I have added the second page too." },
];

export const questions: readonly [InWords, InWords][] = [
  [
    { uz: "Javob qachon tayyor boʻladi? Hujjat juma kuni kerak.", ru: "Когда будет готов ответ? Документ нужен к пятнице.", en: "When will it be ready? I need it on Friday." },
    { uz: "Muddat arizangizda koʻrsatilgan. Ertaroq tayyor boʻlsa, xabar keladi.", ru: "Срок указан в вашей заявке. Если будет готово раньше, придёт сообщение.", en: "The day stands on your request. You get a message if it is ready sooner." },
  ],
  [
    { uz: "Aslini ham olib kelishim kerakmi?", ru: "Нужно ли принести оригинал?", en: "Do I have to bring the original?" },
    { uz: "Ha, javobni olayotganda aslini koʻrsatasiz.", ru: "Да, оригинал предъявите при получении.", en: "Yes, show the original when you collect the answer." },
  ],
  [
    { uz: "Onam olib ketsa boʻladimi?", ru: "Может ли забрать моя мама?", en: "May my mother collect it?" },
    { uz: "Ishonchnoma bilan mumkin.", ru: "Можно, по доверенности.", en: "Yes, with a power of attorney." },
  ],
];

/** Notes for colleagues, in the language of the office's work. */
export const notes: readonly string[] = [
  "Hujjatlar toʻliq, qaror sizda.",
  "Talaba shoshilinch dedi, elchixonaga topshirish kuni yaqin.",
  "Dekanat bilan gaplashdim, eʼtiroz yoʻq.",
  "Shaxsiy yigʻmajilddagi maʼlumot bilan solishtirish kerak.",
];

/** What the office writes beside the sentence that names the fault. */
export const mendIt: InWords = { uz: "Tuzatib yuborsangiz, muddat davom etadi.", ru: "После исправления срок продолжится.", en: "The term goes on once you have mended it." };
