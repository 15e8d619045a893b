import { absenceExcuse } from "./absence-excuse.ts";
import { achievement } from "./achievement.ts";
import { admissionAdvice } from "./admission-advice.ts";
import { clearanceSheet } from "./clearance-sheet.ts";
import { conferences } from "./conferences.ts";
import { contractSum } from "./contract-sum.ts";
import { curriculaDifference } from "./curricula-difference.ts";
import { diplomaDataChange } from "./diploma-data-change.ts";
import { diplomaDuplicate } from "./diploma-duplicate.ts";
import { diploma } from "./diploma.ts";
import { documentsToArchive } from "./documents-to-archive.ts";
import { dormitoryBalance } from "./dormitory-balance.ts";
import { dormitory } from "./dormitory.ts";
import { examList } from "./exam-list.ts";
import { examResults } from "./exam-results.ts";
import { foreignAdmission } from "./foreign-admission.ts";
import { foreignContract } from "./foreign-contract.ts";
import { foreignRegistration } from "./foreign-registration.ts";
import { gpaCertificate } from "./gpa-certificate.ts";
import { grantApplication } from "./grant-application.ts";
import { grants } from "./grants.ts";
import { groupChange } from "./group-change.ts";
import { guide } from "./guide.ts";
import { insurance } from "./insurance.ts";
import { invoice } from "./invoice.ts";
import { jobAdvice } from "./job-advice.ts";
import { jobFairs } from "./job-fairs.ts";
import { mastersApplication } from "./masters-application.ts";
import { mentorSchool } from "./mentor-school.ts";
import { mobilityOut } from "./mobility-out.ts";
import { mobilityProgrammes } from "./mobility-programmes.ts";
import { namedScholarships } from "./named-scholarships.ts";
import { password } from "./password.ts";
import { personalSchedule } from "./personal-schedule.ts";
import { programmes } from "./programmes.ts";
import { promotion } from "./promotion.ts";
import { recordCorrection } from "./record-correction.ts";
import { rentSubsidy } from "./rent-subsidy.ts";
import { researchAdvice } from "./research-advice.ts";
import { resultAppeal } from "./result-appeal.ts";
import { retakeBalance } from "./retake-balance.ts";
import { retakeContract } from "./retake-contract.ts";
import { retake } from "./retake.ts";
import { scholarshipCertificate } from "./scholarship-certificate.ts";
import { secondDegreeApplication } from "./second-degree-application.ts";
import type { Service } from "./service.ts";
import { socialRegister } from "./social-register.ts";
import { startup } from "./startup.ts";
import { studentCard } from "./student-card.ts";
import { studyAbroadAdvice } from "./study-abroad-advice.ts";
import { studyCertificateEnglish } from "./study-certificate-english.ts";
import { studyCertificate } from "./study-certificate.ts";
import { studySheet } from "./study-sheet.ts";
import { subjectResources } from "./subject-resources.ts";
import { temporaryRegistration } from "./temporary-registration.ts";
import { transcript } from "./transcript.ts";
import { transferOrRestoration } from "./transfer-or-restoration.ts";
import { tuitionBalance } from "./tuition-balance.ts";
import { tuitionContract } from "./tuition-contract.ts";
import { visa } from "./visa.ts";

/** All 59 services of chapter IV, in the order of the regulation. */
export const catalogue: readonly Service[] = [
  diploma, transcript, mobilityOut, clearanceSheet, diplomaDuplicate, resultAppeal, examList, transferOrRestoration, secondDegreeApplication, mastersApplication,
  diplomaDataChange, grantApplication, gpaCertificate, absenceExcuse, personalSchedule, documentsToArchive, examResults, retake, studyCertificate, studySheet,
  subjectResources, promotion, achievement, password, recordCorrection, studentCard, groupChange, socialRegister, curriculaDifference, programmes,
  dormitory, rentSubsidy,
  studyCertificateEnglish, mobilityProgrammes, foreignRegistration, studyAbroadAdvice, visa, foreignContract, temporaryRegistration, foreignAdmission,
  retakeContract, scholarshipCertificate, invoice, tuitionContract, dormitoryBalance, retakeBalance, tuitionBalance, contractSum, jobFairs,
  grants, conferences, startup, namedScholarships, researchAdvice, mentorSchool,
  insurance, admissionAdvice, jobAdvice, guide,
];

const byCode = new Map(catalogue.map((one) => [one.code, one]));

export function findService(code: string): Service | undefined {
  return byCode.get(code);
}
