import { ruPlural } from "../../../kernel/format.ts";
import type { Texts } from "./uz.ts";

export const ru: Texts = {
  standings: { studying: "Учится", on_leave: "В академическом отпуске", expelled: "Отчислен(а)", transferred_out: "Переведён(а) в другой вуз", graduated: "Окончил(а)", died: "Умер(ла)", none: "Не студент" },
  forms: { full_time: "дневная", evening: "вечерняя", part_time: "заочная" },
  languages: { uz: "узбекский", ru: "русский", en: "английский" },
  fundings: { grant: "грант", contract: "контракт", above_base: "повышенный контракт", foreign: "иностранец, контракт", target: "целевой приём", state_scheme: "за счёт государства" },
  levels: { bachelor: "бакалавр", master: "магистр" },
  course: (year) => `${year} курс`,
  fields: { pinfl: "ПИНФЛ", passport: "Паспорт", phone: "Телефон" },
  head: {
    number: "Номер", born: "Дата рождения", show: "Показать", tells: "Просмотр запишется в журнал.", asOf: (day) => `Карточка показана на ${day}.`, toToday: "На сегодня",
    none: "не записан", maybeDouble: "Возможно, один человек", maybeDoubleLead: "Есть запись с тем же днём рождения и похожим именем:", before: (name, day) => `до ${day}: ${name}`,
    overdue: (days) => `Срок отпуска истёк ${days} ${ruPlural(days, "день", "дня", "дней")} назад`,
  },
  line: { title: "Линия статуса", lead: "У каждого отрезка свой приказ.", now: "по сей день", from: "С", until: "По", what: "Статус", order: "Приказ", planned: (day) => `дан до ${day}` },
  contacts: { title: "Связь", email: "Эл. почта", address: "Адрес", lives: "Проживание", citizenship: "Гражданство", livesAt: { home: "дома", dormitory: "в общежитии", rented: "снимает жильё", relatives: "у родственников" } },
  reveal: {
    title: (field) => `Показать: ${field}`, lead: "Запишется, кто и зачем открыл. Студент увидит это на своей странице.", reason: "Зачем нужно?", go: "Показать", back: "Назад к карточке",
    reasons: { case: "По открытой заявке", counter: "Студент у окна", call: "Проверка личности по телефону", paper: "Подготовка документа", check: "Сверка данных" },
  },
  looks: {
    title: "Кто смотрел мои данные", lead: "Каждый случай, когда открывали вашу карточку или скрытые данные. Имя сотрудника можно узнать в офисе.", none: "Пока никто не смотрел.",
    day: "Когда", who: "Кто", what: "Что", why: "Зачем", card: "Открыта карточка", field: (name) => `Открыто: ${name}`, system: "Система", staff: "Сотрудник",
    reasons: { case: "По заявке", counter: "У окна", call: "По телефону", paper: "Для документа", check: "Сверка", search: "Из поиска", ticket: "Из очереди", card: "Из карточки", other: "Другое" },
    count: (looks, revealed) => `Открытий: ${looks}; скрытые данные показаны: ${revealed}`, onCard: "Кто смотрел", studentSees: "Студент видит этот список на своей странице.", all: "Все",
  },
  roles: {
    manager: "менеджер", head: "начальник отдела", director: "директор офиса", tutor: "тьютор", teacher: "преподаватель", dean: "деканат", vice_rector: "проректор", rector: "ректор", accountant: "бухгалтерия",
    auditor: "аудитор", administrator: "администратор", student: "студент",
  },
  sectors: {
    student_service: "Сектор обслуживания студентов", science_innovation: "Сектор научной деятельности", international: "Сектор международных связей", accounting_marketing: "Сектор бухгалтерии и маркетинга",
    statistics: "Сектор статистики", study_process: "Сектор учебного процесса", student_documents: "Сектор документов студентов",
  },
  palette: { title: "Поиск", label: "Студент, номер дела или страница", results: "Результаты", groups: { people: "Студенты", cases: "Дела", pages: "Страницы" }, found: (n) => `Найдено: ${n}` },
  search: {
    title: "Поиск студента", label: "Имя, номер, ПИНФЛ, телефон, паспорт или группа", go: "Найти", none: (query) => `«${query}» не найдено. Ищите по номеру, ПИНФЛ или телефону.`,
    start: "Введите любую часть имени: латиницей или кириллицей, в любом порядке.", found: (count) => `Найдено: ${count}`, firstOnly: (count) => `Показаны первые ${count}. Уточните запрос.`,
    name: "Ф. И. О.", group: "Группа", number: "Номер", standing: "Статус", similar: "Похоже", layout: "Раскладка была другая", people: "Люди",
  },
  correct: {
    title: "Исправить данные", lead: "По документу-основанию. Прежнее и новое значение останутся в журнале.", surname: "Фамилия", given: "Имя", patronymic: "Отчество", surname_cyrl: "Фамилия, кириллица", given_cyrl: "Имя, кириллица",
    patronymic_cyrl: "Отчество, кириллица", born_on: "Дата рождения", phone: "Телефон", email: "Эл. почта", address: "Адрес", ground: "Документ-основание", groundHint: "Например: паспорт XX 0000001, 24.11.2026", go: "Сохранить",
  },
  refusals: {
    expelled_takes_academic_record: "Отчисленным эта справка не выдаётся. Запросите академическую справку.",
    studies_elsewhere_now: "Учёба переведена в другой вуз. Справку возьмите там.",
    graduated_takes_diploma_papers: "Учёба окончена. Запросите документ по диплому.",
    record_is_closed: "Эта запись закрыта. Родным нужно прийти в офис.",
    not_enrolled_on_this_day: "В этот день в списке студентов нет. Позвоните в офис.",
    not_placed_in_a_group: "Группа ещё не назначена. Повторите через один рабочий день.",
    nothing_is_changed: "Ничего не изменено.",
    birth_day_is_not_past: "День рождения должен быть в прошлом.",
    pinfl_is_not_readable: "В ПИНФЛ 14 цифр, и в нём стоит существующая дата.",
    pinfl_names_another_birth_day: "ПИНФЛ указывает другой день рождения. Проверьте по паспорту.",
    pinfl_names_another_sex: "ПИНФЛ указывает другой пол. Проверьте по паспорту.",
    pinfl_belongs_to_one_person: "Этот ПИНФЛ есть в другой записи. Возможно, человек внесён дважды.",
    record_changed_underneath: "Пока вы писали, запись изменилась. Обновите страницу и введите снова.",
    student_number_is_taken: "Этот номер студента занят.",
    student_has_one_standing_on_a_day: "В один день у студента один статус.",
    student_has_one_place_on_a_day: "В один день у студента одно место.",
    group_has_one_tutor_on_a_day: "В один день у группы один тьютор.",
    phone_is_international: "Введите телефон с +998.",
    not_your_right: "У вас нет права на это действие.",
  },
};
