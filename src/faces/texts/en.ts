import type { Texts } from "./uz.ts";

export const en: Texts = {
  home: "Home", services: "Services", requests: "Requests", me: "Me", papers: "Papers",
  signIn: "Sign in", office: "Registrar's office", hours: "Registrar's office. Monday–Friday 09:00–18:00, Saturday 09:00–14:00.",
  regulation: "Regulation", verify: "Verify a paper", programmes: "Study programmes", structure: "The office",
  help: "Help", phone: "+998 71 200 00 00",
  landing: {
    title: "Registrar's office", question: "What do you need from the registrar's office?", lead: "A certificate in a minute, a request without a queue.", mostAsked: "Most asked",
    check: "Is this paper genuine?", checkHint: "Type the code on the paper, or scan its QR.", code: "Code of the paper", checkIt: "Verify", all: "All services",
    studies: "Do you study here?", studiesHint: "Sign in: your requests and papers are here.",
    atOffice: "At the office today", hours: "Hours", lunch: "Lunch", closed: "The office is closed today", phone: "Phone",
  },
  student: { hello: (name) => `Hello, ${name}`, quick: "Papers at once", certificate: "Certificate", english: "English certificate", dormitory: "Dormitory", allServices: "All services", mine: "My requests", all: (n) => `All (${n})`, papers: "My papers", drafts: "Not sent", draft: "Go on", group: (code) => `group ${code}` },
  own: { title: "Me", notices: "Notices", noticesNote: "What the office told you, newest first.", fresh: (n) => `${n} new`, papers: "My papers", papersNote: "Certificates the office gave you, and their state.", looks: "Who looked at my data", looksNote: "Who opened it, when and why.", account: "My account", accountNote: "Password and open sessions.", scheme: "Appearance", light: "Light", dark: "Dark", device: "As the device", signOut: "Sign out" },
  desk: { counter: "Counter", queue: "Queue", students: "Students", notices: "Notices", calendar: "Calendar", access: "Access", structure: "Structure", withdraw: "Withdraw" },
  officeHome: { late: "Late", today: "Due today", mine: "Mine", all: "Open cases", counter: "Find a visitor, issue a paper, open a case.", queue: "The sector's cases, soonest due first.", students: "By name, number, PINFL, phone or group.", withdraw: "Withdraw an issued paper.", calendar: "Days off and the acts that set them.", access: "Accounts, roles, rights." },
  trouble: {
    not_found: { title: "No such page", text: "The link may be old. Look for it from the home page." },
    not_allowed: { title: "This page isn't open to you", text: "Your position doesn't hold this right. If you need it, ask your head of department." },
    fault: { title: "Our fault", text: "The fault is on record. Try again in a little while." },
    database_away: { title: "The system is briefly down", text: "Requests we accepted are safe. Try again in a minute." },
    too_large: { title: "That is too large", text: "One file may have 10 MB. Make it smaller and send again." },
    unreadable: { title: "The request can't be read", text: "Open the page again and send once more." },
    too_many: { title: "Too many tries", text: (seconds) => `Try again in ${seconds} seconds.` },
    foreign: { title: "The request came from another site", text: "It was refused for your safety. Open the page on this site." },
    kept: "What you typed is kept.", again: "Send again", toHome: "Home", tell: "Tell the office this number", reach: "Reach the office",
  },
};
