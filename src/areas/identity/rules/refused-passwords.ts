/** Commonest passwords that are long enough to be tried: whole ones, and stems with the endings people give them. */
const whole = `
0000000000 0123456789 0987654321 1000000000 1010101010 1020304050 1111111111 11111111111 111111111111 1112131415 1122334455
112233445566 1212121212 121212121212 123123123123 1231231231 123321123321 1234512345 1234554321 123456123456 1234561234567 12345654321
123456654321 1234567788 12345678900 1234567890 12345678901 123456789012 1234567890123 12345678910 1234567891 1234567892 12345678987
123456789987 123456789a 123456789abc 123456789d 123456789q 123456789qwe 123456789s 123456789z 12345qwert 12345qwerty 12345abcde
1234qwerasdf 1234qwer1234 1357924680 1472583690 147258369a 159753159753 159357159357 1a2b3c4d5e 1q2w3e4r5t 1q2w3e4r5t6y 1q2w3e4r5t6y7u
1q2w3e4r1q2w3e4r 1qaz1qaz1qaz 1qaz2wsx3edc 1qazxsw23edc 1qaz2wsx3edc4rfv 2222222222 22222222222 2468013579 3333333333 3141592653 31415926535
4444444444 5555555555 55555555555 6666666666 7777777777 77777777777 7894561230 8888888888 88888888888 9012345678 9293949596
9638527410 963852741a 987654321a 987654321q 9876543210 9999999999 99999999999 a123456789 a1234567890 a1b2c3d4e5 a1b2c3d4e5f6 aa12345678
aa123456789 aaaaaaaaaa aaaaaaaaaaaa abc1234567 abc123456789 abcd123456 abcd12345678 abcde12345 abcdef1234 abcdef123456 abcdefghij
abcdefghijk abcdefghijkl adminadmin administrator asdasdasdasd asdf123456 asdfasdfasdf asdfg12345 asdfgh123456 asdfghjkl1 asdfghjkl123
asdfghjkl; asdfghjkl12 asdfghjklz azerty12345 azertyuiop barcelona1 basketball changeit123 changeme123 christopher computer123 correcthorsebatterystaple
defaultpassword elizabeth1 football10 football123 freedom123 guest12345 helloworld hello12345 iloveyou12 iloveyou123 iloveyou1234 iloveyouforever
internet123 jennifer12 juventus10 killer1234 letmein123 letmein1234 liverpool1 lovelovelove manchester master1234 michael123 minecraft1 mynameisjohn
myspace123 nevermind1 nothing123 p@ssw0rd12 p@ssw0rd123 p@ssword123 pa55w0rd12 pakistan123 pass123456 passpasspass passw0rd12 passw0rd123
passwordpassword pokemon123 poiuytrewq princess12 princess123 q123456789 q1q1q1q1q1 q1w2e3r4t5 q1w2e3r4t5y6 qazwsx1234 qazwsxedc1 qazwsxedc123
qazwsxedcrfv qazxswedc123 qqqqqqqqqq qwaszxqwaszx qwe123qwe123 qweasdzxc1 qweasdzxc123 qwer123456 qwerasdfzxcv qwert12345 qwert123456
qwertasdfg qwerty1234 qwerty12345 qwerty123456 qwerty1234567 qwertyqwerty qwertyuio1 qwertyuiop qwertyuiop1 qwertyuiop123 qwertyuiop[]
qwertzuiop realmadrid realmadrid7 rootrootroot samsung123 secret1234 starwars12 starwars123 sunshine12 sunshine123 superman12 superman123
test123456 testtest123 testtesttest therockrock trustno1trustno1 turkiston1 unbelievable universal1 userpassword w1e2r3t4y5 welcome123 welcome1234
whatever12 whatever123 windows123 wwwwwwwwww x1x2x3x4x5 xxxxxxxxxx yuiop12345 z1x2c3v4b5 zaq12wsxcde3 zaq1xsw2cde3 zxcvbnm123 zxcvbnm1234
zxcvbnm12345 zxcvbnmasdf zxcvbnm,./ zzzzzzzzzz йцукенгшщз йцукен12345 йцукен123456 пароль12345 пароль123456 привет12345 любовь12345
assalomu123 assalomualaykum bismillah1 bismillah123 allohakbar bunyodkor1 paxtakor01 navbahor12 oilam12345 onajonim12 onajonim123 dadajonim1
dadajonim123 sevgilim123 hayotim123 jonginam123 salom12345 salom123456 parol12345 parol123456 talaba12345 talaba2026 talaba2025
`.trim().split(/\s+/);

const stems = `
password passwort qwerty qwertyui asdfgh zxcvbnm iloveyou welcome letmein monkey dragon football baseball superman batman princess sunshine shadow
master michael jordan jennifer hunter killer charlie andrew daniel jessica ashley nicole hello freedom whatever trustno computer internet samsung
iphone android google facebook instagram telegram youtube tiktok pubgmobile minecraft pokemon naruto starwars chelsea arsenal liverpool barcelona
realmadrid ronaldo messi neymar juventus manchester admin administrator student teacher university secret access login user guest test default
parol parolim talaba ustoz maktab institut universitet kimyo fizika matematika informatika hemis daftar registrator toshkent tashkent samarqand
buxoro xorazm fargona andijon namangan navoiy qarshi termiz nukus urganch jizzax guliston uzbekistan ozbekiston turkiston salom assalom sevgi
sevgilim hayot hayotim onam onajon dadajon oilam jonim asalim gulim yulduz quyosh baxt omad alloh islom bismillah muhammad aziza aziz bekzod
dilnoza malika sardor jasur nigora jamshid sherzod otabek ulugbek doston javohir shaxzod farrux bobur temur amir rustam anvar akmal olim karim
rahim nodira gulnora zulfiya madina zarina shahlo lola kamola sevinch diyora mohira robiya sevara paxtakor bunyodkor lacetti matiz nexia cobalt
gentra spark malibu tracker damas natasha nastya maksim sasha dima andrey sergey vladimir tatyana russia moskva zenit spartak krasota lyubov privet
пароль привет любовь йцукен солнце ташкент узбекистан
`.trim().split(/\s+/);

const endings = `
1 2 3 7 12 11 01 10 77 99 00 21 22 23 24 25 26 69 88 95 96 97 98 007 111 123 222 321 333 456 555 666 777 786 789 888 911 999 1234 1111 0000
4321 7777 12345 123456 1234567 12345678 123456789 123123 54321 654321 1990 1991 1992 1993 1994 1995 1996 1997 1998 1999 2000 2001 2002 2003 2004
2005 2006 2007 2008 2009 2010 2020 2021 2022 2023 2024 2025 2026 2027 qwerty qwe asd abc uz
`.trim().split(/\s+/);

const refused: ReadonlySet<string> = new Set([...whole, ...stems.flatMap((stem) => [stem, stem + stem, ...endings.map((ending) => stem + ending)])].map(bare));

/** Capitals and the signs put between or after change nothing for a guesser: `Parol_2026!` is `parol2026`. */
function bare(password: string): string {
  return password.normalize("NFKC").toLowerCase().replace(/[\s!@#$%^&*()_+=.,?~'"`ʻʼ‘’-]/g, "");
}

/** How many passwords are refused by the list. */
export const refusedCount = refused.size;

/** Whether a password is one of the commonest, or one sign again and again. */
export function isCommon(password: string): boolean {
  const plain = bare(password);
  return refused.has(plain) || /^(.{1,4})\1+$/u.test(plain) || /^\d{1,9}$/.test(plain);
}
