/** The front door: the working calendar and its deadlines, the structure, the staff. */
export { appointStaff, declareHoliday, endStaff, withdrawHoliday, type Appointment } from "./acts.ts";
export {
  calendarBetween, findStaffByAccount, listHours, listMarkedDays, listPositions, listPosts, listSectors, listStaff, listStaffOfSector, listUnits,
  type DeclaredDay, type Position, type PostFilled,
} from "./records.ts";
export { closingOf, dayKind, isOpenAt, isWorkingDay, workingDayFrom, workingDaysBetween, type DayKind } from "./rules/calendar.ts";
export { deadlineOf, lateness, type Lateness } from "./rules/deadline.ts";
export * from "./terms.ts";
export { actNamed, namedIn, nameOf, refusalTextOf } from "./words.ts";
